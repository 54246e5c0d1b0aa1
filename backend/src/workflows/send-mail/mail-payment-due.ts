import type { MedusaContainer } from "@medusajs/framework/types"
import { placedMail } from "./placed-mail"
import { sendMail } from "./send-mail"

/** Reminds of the transfers of a basket that have not come. */
export async function mailPaymentDue(container: MedusaContainer, basketId: string): Promise<void> {
  const placed = await placedMail(container, basketId)
  const waiting = placed?.basket.orders.filter(
    ({ state, payment_state, transfer }) => state !== "cancelled" && payment_state === "awaiting" && transfer,
  )
  if (!placed || !waiting?.length) return
  const { basket, links, toCustomer } = placed
  await sendMail(container, {
    kind: "payment-reminder",
    ...toCustomer,
    idempotency_key: `payment-reminder:${basketId}`,
    data: { reference: basket.reference, orders: waiting, order_url: links.order(basket.reference) },
  })
}
