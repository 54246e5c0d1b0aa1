import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { databaseOf } from "../../database/database-of"

type OpenOrder = { id: string; cancelled: boolean; paid: boolean }
type DueBasket = { id: string; reference: string; orders: OpenOrder[] }

const AT_ONCE = 50

/**
 * Cancels the orders whose transfer did not arrive in time; Medusa's own flow gives stock and payment back. An order
 * that was paid stays. Safe to repeat: a basket counts as done only once all its orders are, in one write with the
 * events that tell the customer.
 */
export async function cancelUnpaid(container: MedusaContainer): Promise<number> {
  const db = databaseOf(container)
  const due = await dueBaskets(db)
  for (const basket of due) {
    for (const order of basket.orders.filter(({ cancelled, paid }) => !cancelled && !paid))
      await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
    await closeBasket(db, basket)
  }
  return due.length
}

async function dueBaskets(db: Knex): Promise<DueBasket[]> {
  const { rows } = await db.raw<{ rows: DueBasket[] }>(
    `select b.id, b.reference,
            (select jsonb_agg(jsonb_build_object('id', o.id, 'cancelled', o.canceled_at is not null, 'paid', exists (
                      select 1 from order_payment_collection opc
                        join capture c on c.deleted_at is null
                        join payment p on p.id = c.payment_id and p.payment_collection_id = opc.payment_collection_id
                       where opc.order_id = o.id and opc.deleted_at is null)))
               from basket_order bo join "order" o on o.id = bo.order_id
              where bo.basket_id = b.id and bo.deleted_at is null) as orders
       from basket b
      where b.state = 'placed' and b.due_on < now() and b.deleted_at is null
      order by b.due_on limit ?`,
    [AT_ONCE],
  )
  return rows
}

/** Takes the date away, so that a basket is looked at once; all orders cancelled means that the basket is. */
async function closeBasket(db: Knex, basket: DueBasket): Promise<void> {
  const unpaid = basket.orders.filter((order) => !order.paid)
  const events = unpaid.map((order) => ({
    id: generateEntityId(undefined, "obev"),
    name: "order.cancelled",
    data: { order_id: order.id, reason: "unpaid" },
  }))
  await db.transaction(async (trx) => {
    await trx("basket")
      .where({ id: basket.id, state: "placed" })
      .update({
        state: unpaid.length === basket.orders.length ? "cancelled" : "placed",
        due_on: null,
        updated_at: trx.fn.now(),
      })
    await insertRows(trx, { outbox_event: events })
  })
}
