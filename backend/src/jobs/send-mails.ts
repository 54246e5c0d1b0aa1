import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { deliverMails } from "../workflows/send-mail/deliver-mails"
import { clearOldMails } from "../workflows/send-mail/clear-old-mails"
import { mailForgotten } from "../workflows/send-mail/mail-forgotten"

/** Writes mails whose event was lost, sends again what failed, and clears what is old. */
export default async function sendMails(container: MedusaContainer): Promise<void> {
  await mailForgotten(container)
  await deliverMails(container)
  await clearOldMails(container)
}

export const config = { name: "send-mails", schedule: settings.jobSchedule }
