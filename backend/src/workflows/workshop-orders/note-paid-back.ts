import type { OrderDetail } from "../../workshop-orders/read-order"
import type { Deed } from "./act-on-order"
import { refused } from "./order-action"

/** The seller paid back by its own bank what a refund or a cancellation owed. */
export function notePaidBack(refundId: string): Deed {
  return ({ order }) => {
    const owed = order.history.find(({ id }) => id === refundId)
    const cents = owed && owedCents(owed)
    if (!cents) return Promise.resolve(refused("unknown_refund", "refund_id"))
    const isDone = order.history.some(({ kind, data }) => kind === "paid_back" && data.refund_id === refundId)
    if (isDone) return Promise.resolve(refused("already_paid_back"))
    return Promise.resolve({ ok: true, outcome: { paid_back_cents: cents } })
  }
}

export function owedCents({ outcome }: Pick<OrderDetail["history"][number], "outcome">): number {
  const cents = outcome.to_pay_back_cents
  return typeof cents === "number" ? cents : 0
}
