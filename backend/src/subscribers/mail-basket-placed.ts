import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailBasketPlaced } from "../workflows/send-mail/mail-basket-placed"

export default async function onBasketPlaced({
  event,
  container,
}: SubscriberArgs<{ basket_id: string }>): Promise<void> {
  await mailBasketPlaced(container, event.data.basket_id)
}

export const config: SubscriberConfig = { event: "basket.placed", context: { subscriberId: "mail-basket-placed" } }
