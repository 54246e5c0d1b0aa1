import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailOrderReady } from "../workflows/send-mail/mail-order-ready"

export default async function onOrderReady({ event, container }: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await mailOrderReady(container, event.data.order_id)
}

export const config: SubscriberConfig = {
  event: "order.ready_for_pickup",
  context: { subscriberId: "mail-order-ready" },
}
