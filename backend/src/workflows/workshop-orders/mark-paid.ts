import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { refusalOf } from "../../workshop-orders/order-machine"
import { factsOf } from "../../workshop-orders/order-row"
import type { Acting, Deed } from "./act-on-order"
import { refused } from "./order-action"

/** The money of this order's share came in: by transfer, over the counter, or from the card that promised it. */
export function markPaid(): Deed {
  return async (acting) => {
    const refusal = refusalOf("mark_paid", factsOf(acting.order))
    if (refusal) return refused(refusal)
    if (!acting.order.payment_id) return refused("no_payment")
    await captureShare(acting)
    return { ok: true, outcome: { captured_cents: acting.order.total_cents } }
  }
}

export async function captureShare({ container, order, action }: Acting): Promise<void> {
  if (!order.payment_id) return
  await capturePaymentWorkflow(container).run({
    input: { payment_id: order.payment_id, captured_by: action.actorId },
  })
}
