import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import type { OrderPlan } from "../place-basket/order-plan"

export type PlacedOrderFacts = {
  id: string
  number: string
  position: number
  cancelled: boolean
  /** In cents, as the order stands now. */
  total_cents: number
  lines: { id: string; quantity: number; unit_price_cents: number }[]
  maker: { handle: string; name: string; city: string; country: string; tint: string }
  operator_email: string
  seller: { name: string; iban: string; bic: string }
  structured_reference: string
  paid: boolean
  refunded: boolean
  payment_cancelled: boolean
  /** Dates as they stand now; none where the order has no delivery of ours. */
  promise: { from: string; to: string } | null
  /** Some piece is packed; all are; all left; all arrived. */
  begun: boolean
  packed: boolean
  gone: boolean
  delivered: boolean
}

export type PlacedBasketFacts = {
  id: string
  reference: string
  placed_at: string
  due_on: string | null
  plan: OrderPlan
  orders: PlacedOrderFacts[]
}

const ORDER = `
  select o.id, o.custom_display_id as number, bo.position, o.canceled_at is not null as cancelled,
         ((select s.totals ->> 'current_order_total' from order_summary s
            where s.order_id = o.id and s.deleted_at is null order by s.version desc limit 1)::numeric * 100)::int as total_cents,
         (select jsonb_agg(jsonb_build_object('id', li.id, 'quantity', oi.quantity,
                                              'unit_price_cents', (coalesce(oi.unit_price, li.unit_price) * 100)::int))
            from order_item oi join order_line_item li on li.id = oi.item_id
           where oi.order_id = o.id and oi.version = o.version and oi.quantity > 0 and oi.deleted_at is null) as lines,
         jsonb_build_object('handle', op.handle, 'name', op.name, 'city', op.city, 'country', op.country, 'tint', op.tint) as maker,
         op.email as operator_email,
         jsonb_build_object('name', se.name, 'iban', se.iban, 'bic', se.bic) as seller,
         pay.data ->> 'structured_reference' as structured_reference,
         coalesce(pay.captured_at is not null, false) as paid,
         coalesce(pay.canceled_at is not null, false) as payment_cancelled,
         exists (select 1 from refund r where r.payment_id = pay.id and r.deleted_at is null) as refunded,
         (select m.data -> 'promise' from order_shipping os join order_shipping_method m on m.id = os.shipping_method_id
           where os.order_id = o.id and os.version = o.version and os.deleted_at is null limit 1) as promise,
         f.begun, f.packed, f.gone, f.delivered
    from basket_order bo
    join "order" o on o.id = bo.order_id
    join operator op on op.id = bo.operator_id
    join seller se on se.id = op.seller_id
    left join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
    left join payment pay on pay.payment_collection_id = opc.payment_collection_id and pay.deleted_at is null
    cross join lateral (
      select coalesce(bool_or(oi.fulfilled_quantity > 0), false) as begun,
             coalesce(bool_and(oi.fulfilled_quantity >= oi.quantity), false) as packed,
             coalesce(bool_and(greatest(oi.shipped_quantity, oi.delivered_quantity) >= oi.quantity), false) as gone,
             coalesce(bool_and(oi.delivered_quantity >= oi.quantity), false) as delivered
        from order_item oi
       where oi.order_id = o.id and oi.version = o.version and oi.quantity > 0 and oi.deleted_at is null) f
   where bo.basket_id = b.id and bo.deleted_at is null`

const SELECT = `
  select jsonb_build_object('id', b.id, 'reference', b.reference, 'placed_at', b.placed_at, 'due_on', b.due_on, 'plan', b.plan,
           'orders', (select jsonb_agg(to_jsonb(x) order by x.position) from (${ORDER}) x)) as facts
    from basket b
   where b.state in ('placed', 'cancelled') and b.deleted_at is null`

export async function placedByReference(db: Knex, reference: string): Promise<PlacedBasketFacts | undefined> {
  return first(db, `${SELECT} and b.reference = ?`, reference)
}

export async function placedById(db: Knex, basketId: string): Promise<PlacedBasketFacts | undefined> {
  return first(db, `${SELECT} and b.id = ?`, basketId)
}

async function first(db: Knex, sql: string, key: string): Promise<PlacedBasketFacts | undefined> {
  const { rows } = await runPrepared<{ facts: PlacedBasketFacts }>(db, sql, [key])
  return rows[0]?.facts
}
