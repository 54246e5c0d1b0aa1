import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailPaymentDue } from "../workflows/send-mail/mail-payment-due"

export default async function onPaymentDue({ event, container }: SubscriberArgs<{ basket_id: string }>): Promise<void> {
  await mailPaymentDue(container, event.data.basket_id)
}

export const config: SubscriberConfig = { event: "basket.payment_due", context: { subscriberId: "mail-payment-due" } }
