import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An order that was cancelled counts for no total and no threshold any more. Safe to repeat. */
export async function uncountOrder(db: Knex, orderId: string): Promise<void> {
  await db.raw(
    `with gone as (
       update order_vat_line set cancelled_at = now()
        where order_id = ? and cancelled_at is null
       returning seller_id, counted_cents - returned_cents as counted_cents, extract(year from decided_at at time zone 'Europe/Brussels')::int as year
     ), sums as (
       select seller_id, year, sum(counted_cents)::int as cents from gone group by seller_id, year having sum(counted_cents) > 0
     )
     update seller_threshold t
        set counted_cents = greatest(t.counted_cents - sums.cents, 0), updated_at = now()
       from sums where t.seller_id = sums.seller_id and t.year = sums.year and t.deleted_at is null`,
    [orderId],
  )
}

/** The same for orders whose event got lost with its process. */
export async function uncountForgotten(db: Knex): Promise<number> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select o.id from "order" o
      where o.canceled_at > now() - interval '8 days'
        and exists (select 1 from order_vat_line v where v.order_id = o.id and v.cancelled_at is null and v.deleted_at is null)`,
  )
  for (const { id } of rows) await uncountOrder(db, id)
  return rows.length
}
