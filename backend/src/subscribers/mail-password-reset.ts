import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailPasswordReset, type PasswordResetEvent } from "../workflows/send-mail/mail-password-reset"

export default async function onPasswordReset({ event, container }: SubscriberArgs<PasswordResetEvent>): Promise<void> {
  await mailPasswordReset(container, event.data)
}

export const config: SubscriberConfig = {
  event: "auth.password_reset",
  context: { subscriberId: "mail-password-reset" },
}
