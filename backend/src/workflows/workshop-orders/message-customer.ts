import { mailOrderMessage } from "../send-mail/mail-order-message"
import type { Deed } from "./act-on-order"

export type Message = { subject: string; text: string }

/** Writes to the customer; what was written stays with the order. */
export function messageCustomer(message: Message): Deed {
  return async ({ container, order, action }) => {
    await mailOrderMessage(container, { orderId: order.id, actionId: action.id, message })
    return { ok: true, outcome: {} }
  }
}
