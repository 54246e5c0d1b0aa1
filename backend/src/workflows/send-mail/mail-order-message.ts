import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorContact } from "./operator-contact"
import { placedOrderMail } from "./placed-mail"
import { sendMail } from "./send-mail"

type Written = { orderId: string; actionId: string; message: { subject: string; text: string } }

/** What a person of the workshop wrote about an order. */
export async function mailOrderMessage(container: MedusaContainer, written: Written): Promise<void> {
  const placed = await placedOrderMail(container, written.orderId)
  const contact = placed && (await operatorContact(placed.db, placed.order.operator.handle))
  if (!placed || !contact) return
  await sendMail(container, {
    kind: "order-message",
    ...placed.toCustomer,
    idempotency_key: `order-message:${written.actionId}`,
    data: {
      ...written.message,
      order: placed.order,
      operator_email: contact.email,
      order_url: placed.links.order(placed.basket.reference),
    },
  })
}
