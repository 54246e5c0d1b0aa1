import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorContact, type OperatorContact } from "./operator-contact"
import { placedOrderMail } from "./placed-mail"
import { sendMail } from "./send-mail"

/** The customer may come and fetch an order. */
export async function mailOrderReady(container: MedusaContainer, orderId: string): Promise<void> {
  const placed = await placedOrderMail(container, orderId)
  const contact = placed && (await operatorContact(placed.db, placed.order.operator.handle))
  if (!placed || !contact) return
  const { basket, order, links, toCustomer } = placed
  const isToPay = basket.payment_method === "on_pickup" && order.payment_state === "awaiting"
  await sendMail(container, {
    kind: "ready-for-pickup",
    ...toCustomer,
    idempotency_key: `ready-for-pickup:${orderId}`,
    data: {
      reference: basket.reference,
      order,
      place: pickupPlace(contact, { method: order.delivery.method, locale: basket.locale }),
      due_cents: isToPay ? order.total_cents : 0,
      order_url: links.order(basket.reference),
    },
  })
}

type Pickup = { method: string; locale: "fr" | "nl" | "en" }

/** The workshop's own address, or the shared shop's, whose hours stand on the shop's own page. */
function pickupPlace(contact: OperatorContact, { method, locale }: Pickup) {
  if (method === "pickup_roubaix" && contact.shop) return { ...contact.shop, opening: "" }
  const { name, street, postal_code, city, opening } = contact
  return { name, street, postal_code, city, opening: opening[locale] ?? opening.fr ?? "" }
}
