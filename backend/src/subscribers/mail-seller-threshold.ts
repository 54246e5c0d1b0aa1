import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailSellerThreshold, type ThresholdEvent } from "../workflows/send-mail/mail-seller-threshold"

export default async function onThreshold({ event, container }: SubscriberArgs<ThresholdEvent>): Promise<void> {
  await mailSellerThreshold(container, event.data, event.name === "seller.threshold_crossed")
}

export const config: SubscriberConfig = {
  event: ["seller.threshold_near", "seller.threshold_crossed"],
  context: { subscriberId: "mail-seller-threshold" },
}
