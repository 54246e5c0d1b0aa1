import type { ShopDatabase } from "./shop-database.ts"

/** What the database holds of baskets and their orders, counted from every side. */
export type BasketTruth = {
  /** Carts that say they are completed. */
  completed: number
  placed: number
  orders: number
  /** Orders without a payment that is authorised for exactly their total. */
  unpaid: number
  /** Lines that take stock but have no reservation for exactly their quantity. */
  unreserved: number
  /** Reservations whose line belongs to no order. */
  orphans: number
  /** Placed baskets whose orders do not sum to them, or that miss an order. */
  unequal: number
}

/** Counts over all baskets of a shop; a whole shop has `completed = placed` and the last four at 0. */
export async function basketTruth(shop: ShopDatabase): Promise<BasketTruth> {
  const [truth] = await shop.rows<BasketTruth>(`
    with paid as (
      select opc.order_id from order_payment_collection opc
        join payment p on p.payment_collection_id = opc.payment_collection_id and p.canceled_at is null
        join payment_collection pc on pc.id = p.payment_collection_id and pc.authorized_amount = p.amount
        join order_summary s on s.order_id = opc.order_id and (s.totals ->> 'current_order_total')::numeric = p.amount
    ), reserved as (
      select line_item_id, sum(quantity) as quantity from reservation_item where deleted_at is null group by 1
    )
    select (select count(*)::int from cart where completed_at is not null) as completed,
           (select count(*)::int from basket where state = 'placed') as placed,
           (select count(*)::int from "order") as orders,
           (select count(*)::int from "order" o where not exists (select 1 from paid where paid.order_id = o.id)) as unpaid,
           (select count(*)::int from order_item oi
              join order_line_item li on li.id = oi.item_id
              join product_variant v on v.id = li.variant_id and v.manage_inventory
              left join reserved r on r.line_item_id = li.id
             where r.quantity is distinct from oi.quantity) as unreserved,
           (select count(*)::int from reserved r
             where not exists (select 1 from order_line_item li where li.id = r.line_item_id)) as orphans,
           (select count(*)::int from basket b where b.state = 'placed'
               and (b.total_cents is distinct from (select sum(total_cents) from basket_order bo where bo.basket_id = b.id)
                 or jsonb_array_length(b.plan -> 'orders') <> (select count(*) from basket_order bo join "order" o on o.id = bo.order_id where bo.basket_id = b.id))) as unequal`)
  if (!truth) throw new Error("the database answered nothing")
  return truth
}
