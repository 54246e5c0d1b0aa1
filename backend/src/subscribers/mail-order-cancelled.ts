import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailOrderCancelled } from "../workflows/send-mail/mail-order-cancelled"

type Cancelled = { order_id: string } | { id: string }

/** `order.canceled` is Medusa's own, as when somebody cancels in the dashboard; `order.cancelled` comes from the outbox. */
export default async function onOrderCancelled({ event, container }: SubscriberArgs<Cancelled>): Promise<void> {
  await mailOrderCancelled(container, "order_id" in event.data ? event.data.order_id : event.data.id)
}

export const config: SubscriberConfig = {
  event: ["order.cancelled", "order.canceled"],
  context: { subscriberId: "mail-order-cancelled" },
}
