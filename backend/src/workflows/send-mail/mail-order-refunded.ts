import type { MedusaContainer } from "@medusajs/framework/types"
import { placedOrderMail } from "./placed-mail"
import { sendMail } from "./send-mail"

type Refunded = { orderId: string; actionId: string; amount_cents: number; reason: string }

/** A part of an order's money goes back. */
export async function mailOrderRefunded(container: MedusaContainer, refunded: Refunded): Promise<void> {
  const placed = await placedOrderMail(container, refunded.orderId)
  if (!placed) return
  const { basket, order, links, toCustomer } = placed
  const { amount_cents, reason } = refunded
  await sendMail(container, {
    kind: "order-refunded",
    ...toCustomer,
    idempotency_key: `order-refunded:${refunded.actionId}`,
    data: {
      order,
      amount_cents,
      reason,
      by_hand: basket.payment_method !== "test_card",
      order_url: links.order(basket.reference),
    },
  })
}
