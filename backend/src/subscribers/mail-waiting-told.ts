import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mailWaiting } from "../workflows/waiting-list/mail-waiting"

export default async function onWaitingTold({ event, container }: SubscriberArgs<{ entry_id: string }>): Promise<void> {
  await mailWaiting(container, event.data.entry_id, "waiting-told")
}

export const config: SubscriberConfig = { event: "waiting.told", context: { subscriberId: "mail-waiting-told" } }
