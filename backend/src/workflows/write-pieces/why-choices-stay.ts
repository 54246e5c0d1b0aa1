import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** sold: an order points at it; kept: somebody is paying for it; awaited: somebody asked to hear of it. */
export type StayReason = "sold" | "kept" | "awaited"
export type StayingChoice = { sku: string; why: StayReason }

/** Which of these variants cannot be taken out of their piece, and why. */
export async function whyChoicesStay(db: Knex, variantIds: readonly string[]): Promise<StayingChoice[]> {
  const { rows } = await db.raw<{ rows: StayingChoice[] }>(STAYING, [[...variantIds]] as never)
  return rows
}

const STAYING = `
  select sku, why from (
    select v.sku, case
             when exists (select 1 from order_line_item li where li.variant_id = v.id and li.deleted_at is null) then 'sold'
             when exists (select 1 from cart_line_item ci
                            join goods_hold h on h.cart_line_id = ci.id and h.deleted_at is null
                           where ci.variant_id = v.id)
               or exists (select 1 from product_variant_inventory_item i
                            join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
                           where i.variant_id = v.id and i.deleted_at is null and l.reserved_quantity > 0) then 'kept'
             when exists (select 1 from waiting_entry w where w.variant_id = v.id and w.deleted_at is null
                             and w.state in ('asked', 'waiting', 'told')) then 'awaited'
           end as why
      from product_variant v where v.id = any(?) and v.deleted_at is null) staying
   where why is not null
   order by sku`
