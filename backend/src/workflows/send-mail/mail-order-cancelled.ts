import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { placedOrderMail, type PlacedMail } from "./placed-mail"
import { sendMail } from "./send-mail"

/** An order is off: by the workshop, or because its transfer never came. */
export async function mailOrderCancelled(container: MedusaContainer, orderId: string): Promise<void> {
  const placed = await placedOrderMail(container, orderId)
  if (!placed) return
  const { basket, order, links, toCustomer } = placed
  const sisters = basket.orders.filter(({ id }) => id !== orderId)
  await sendMail(container, {
    kind: "order-cancelled",
    ...toCustomer,
    idempotency_key: `order-cancelled:${orderId}`,
    data: {
      reference: basket.reference,
      order,
      reason: order.payment_state !== "paid" && isTransferOver(placed) ? "unpaid" : "other",
      because: await becauseOf(placed.db, orderId),
      refund_cents: ["paid", "refunded"].includes(order.payment_state) ? order.total_cents : 0,
      sister_states: sisters.map(({ state }) => state),
      shop_url: links.shop,
    },
  })
}

/** What the workshop wrote when it called the order off: the row of its action, which the event may overtake. */
async function becauseOf(db: Knex, orderId: string): Promise<string | null> {
  const row = await db<{ data: { reason?: string } }>("order_action")
    .select("data")
    .where({ order_id: orderId, kind: "cancel" })
    .whereNot({ state: "failed" })
    .whereNull("deleted_at")
    .first()
  return row?.data.reason ?? null
}

/** The last day has passed, or was taken away once the basket had been looked at after it. */
function isTransferOver({ basket, facts }: PlacedMail): boolean {
  if (basket.payment_method !== "transfer") return false
  return facts.due_on === null || new Date(facts.due_on) < new Date()
}
