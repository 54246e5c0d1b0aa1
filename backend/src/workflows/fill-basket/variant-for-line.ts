import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { operatorSellsSql } from "../../access/operator-state"
import type { BenchRow } from "../../capacity/benches"
import { runPrepared } from "../../database/run-prepared"
import { BENCH, capsSql, WORK } from "../read-basket/goods-facts-sql"
import type { SellableFacts } from "../read-basket/sellable"

/** What a new line copies from its variant, and what limits its quantity. */
export type VariantForLine = SellableFacts & {
  bench: BenchRow | null
  /** Pieces that the cart itself holds; they are part of `available`. */
  held_quantity: number
  variant_id: string
  product_id: string
  title: string
  handle: string
  thumbnail: string | null
  variant_title: string
  sku: string
}

/** Variants as that cart's customer may buy them now, named in its language where it has the words. */
export async function findVariants(
  db: Knex,
  cart: { id: string; locale: string | null },
  variantIds: readonly string[],
): Promise<VariantForLine[]> {
  const { rows } = await runPrepared<VariantForLine>(
    db,
    `select v.id as variant_id, p.id as product_id,
            coalesce((select t.translations ->> 'title' from translation t
                       where t.reference_id = p.id and left(t.locale_code, 2) = ? and t.deleted_at is null limit 1), p.title) as title,
            p.handle, p.thumbnail, v.title as variant_title, v.sku,
            (price.amount * 100)::int as price_cents,
            d.kind, ${WORK} as work, ${capsSql({ product: "p.id", operator: "o.id" })} as caps, ${BENCH} as bench,
            p.status = 'published' and p.deleted_at is null and v.deleted_at is null
              and ${operatorSellsSql("o.id")} as for_sale, v.manage_inventory,
            coalesce((select floor(sum(greatest(l.stocked_quantity - l.reserved_quantity, 0)) / coalesce(vi.required_quantity, 1))
                        from inventory_level l
                       where l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null), 0)::int
              + coalesce(held.stock, 0) / coalesce(vi.required_quantity, 1) as available,
            coalesce(held.quantity, 0) as held_quantity
       from product_variant v
       join product p on p.id = v.product_id
       join piece_details d on d.product_id = p.id and d.deleted_at is null
       join product_operator po on po.product_id = p.id and po.deleted_at is null
       join operator o on o.id = po.operator_id
       left join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
       left join lateral (
         select h.quantity, (h.taken ->> 'stock')::int as stock
           from cart_line_item li
           join goods_hold h on h.cart_line_id = li.id and h.deleted_at is null
          where li.cart_id = ? and li.variant_id = v.id and li.deleted_at is null) held on true
       left join lateral (
         select pr.amount
           from product_variant_price_set vps
           join price pr on pr.price_set_id = vps.price_set_id
          where vps.variant_id = v.id and vps.deleted_at is null and pr.deleted_at is null and pr.currency_code = 'eur'
            and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null
          order by pr.created_at desc limit 1) price on true
      -- Through a subquery, so that Postgres keeps one plan: a list in sight seems worth a new plan each time.
      where v.id = any((select cast(? as text[]))::text[])`,
    [cart.locale, cart.id, variantIds],
  )
  return rows
}
