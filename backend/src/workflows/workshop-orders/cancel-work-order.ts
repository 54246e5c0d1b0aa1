import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { refusalOf } from "../../workshop-orders/order-machine"
import { factsOf } from "../../workshop-orders/order-row"
import type { Deed } from "./act-on-order"
import { refused } from "./order-action"
import { paidBackBy } from "./refund-order"

/**
 * Calls an order off while all its pieces are here: what is packed is taken apart, stock and hours go back, money that
 * came in goes back. Medusa's own flow does it, and its event tells the customer.
 */
export function cancelWorkOrder(): Deed {
  return async ({ container, order, action }) => {
    const refusal = refusalOf("cancel", factsOf(order))
    if (refusal) return refused(refusal)
    for (const { id } of order.parcels)
      await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: id } })
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id, canceled_by: action.actorId } })
    const cents = order.captured_cents - order.refunded_cents
    return { ok: true, outcome: { refunded_cents: cents, ...paidBackBy(order, cents) } }
  }
}
