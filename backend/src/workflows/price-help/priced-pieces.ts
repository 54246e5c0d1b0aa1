import { homeVat, type VatRegime } from "@etabli/pricing"
import type { SellerProfile } from "@etabli/vat"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { goodsOf } from "../read-basket/group-sale"
import { SELLER_PROFILE } from "../read-basket/tax-facts-sql"
import { today } from "../../today"

type Condition = "new" | "second_hand" | "transformed"
type PieceRow = {
  id: string
  title: string
  status: string
  condition: Condition | null
  origin: "made_here" | "donated" | "bought_used" | null
  purchase_cost_cents: number | null
  bench_minutes: number | null
  price_cents: number | null
  shown_cents: number | null
}

/** A piece as the price help needs it. `shown_cents`: the price whose breakdown the public may read; null where none. */
export type PricedPiece = Pick<
  PieceRow,
  "id" | "title" | "status" | "bench_minutes" | "price_cents" | "shown_cents"
> & {
  vat: VatRegime
}

/** What an operator's seller is and what its parent body keeps of the sales today, in basis points. */
export type PricingSeller = { handle: string; profile: SellerProfile; parent_bp: number }

export async function readPricingSeller(db: Knex, operatorId: string): Promise<PricingSeller | null> {
  const { rows } = await db.raw<{ rows: PricingSeller[] }>(SELLER, { operator: operatorId, day: today() })
  return rows[0] ?? null
}

/** VAT on what is new and made here, and the pieces of an operator by name, each with how its price contains VAT. */
export async function readPricedPieces(db: Knex, operatorId: string, profile: SellerProfile): Promise<PricedPiece[]> {
  const { rows } = await db.raw<{ rows: PieceRow[] }>(PIECES, { operator: operatorId })
  return rows.map(({ condition, origin, purchase_cost_cents, ...piece }) => ({
    ...piece,
    vat: vatOf(profile, { condition: condition ?? "new", origin: origin ?? "made_here", purchase_cost_cents }),
  }))
}

type Past = { condition: Condition; origin: NonNullable<PieceRow["origin"]>; purchase_cost_cents: number | null }

/** Where nothing can be decided (no VAT status noted yet), as if nothing were charged: the page says so. */
export function vatOf(profile: SellerProfile, past: Past): VatRegime {
  const goods = goodsOf(past, {
    origin: past.origin,
    purchase_cost_cents: past.purchase_cost_cents,
    eco_cents: 0,
    at_roubaix: false,
  })
  const decided = homeVat(profile, { ...goods, purchase_cents: past.purchase_cost_cents ?? 0 }, today())
  return decided.ok ? decided.vat : { kind: "none" }
}

export const NEW_AND_MADE_HERE: Past = { condition: "new", origin: "made_here", purchase_cost_cents: null }

const SELLER = `
  select o.handle, ${SELLER_PROFILE} as profile,
         coalesce((select sum(c.basis_points)::int from seller_contribution c
                    where c.seller_id = s.id and c.kind = 'percent_of_sales' and c.deleted_at is null
                      and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)), 0) as parent_bp
    from operator o join seller s on s.id = o.seller_id
   where o.id = :operator and o.deleted_at is null`

const PIECES = `
  select p.id, p.title, p.status, d.condition, d.origin, d.purchase_cost_cents, v.bench_minutes, v.price_cents,
         b.price_cents as shown_cents
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    left join piece_details d on d.product_id = p.id and d.deleted_at is null
    left join price_breakdown b on b.product_id = p.id and b.deleted_at is null
    left join lateral (
      select vd.bench_minutes, round(pr.amount * 100)::int as price_cents
        from product_variant v
        left join variant_details vd on vd.variant_id = v.id and vd.deleted_at is null
        left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
        left join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur'
             and pr.price_list_id is null and pr.rules_count = 0 and pr.min_quantity is null and pr.deleted_at is null
       where v.product_id = p.id and v.deleted_at is null
       order by v.variant_rank, v.id limit 1) v on true
   where po.operator_id = :operator and po.deleted_at is null
   order by p.title, p.id`
