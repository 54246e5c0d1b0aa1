import type { MedusaContainer } from "@medusajs/framework/types"
import { placedOrderMail } from "./placed-mail"
import { sendMail } from "./send-mail"

type Shipped = {
  orderId: string
  actionId: string
  shipment: { carrier: string; number: string; url: string | null }
  items: readonly { title: string; quantity: number }[]
}

/** Parcels of an order left. */
export async function mailOrderShipped(container: MedusaContainer, shipped: Shipped): Promise<void> {
  const placed = await placedOrderMail(container, shipped.orderId)
  if (!placed) return
  const { basket, order, links, toCustomer } = placed
  const { carrier, number, url } = shipped.shipment
  await sendMail(container, {
    kind: "order-shipped",
    ...toCustomer,
    idempotency_key: `order-shipped:${shipped.actionId}`,
    data: {
      order,
      address: basket.address,
      pieces: shipped.items.map(({ title, quantity }) => ({ title: { text: title, lang: basket.locale }, quantity })),
      tracking: { carrier, number, url },
      order_url: links.order(basket.reference),
    },
  })
}
