import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { deliverEvents } from "../workflows/deliver-events/deliver-events"
import { settleAbandoned } from "../workflows/place-basket/settle-abandoned"

/** Looks after baskets whose process died or whose payer left, then hands over events that nobody delivered. */
export default async function settleBaskets(container: MedusaContainer): Promise<void> {
  await settleAbandoned(container)
  await deliverEvents(container)
}

export const config = { name: "settle-baskets", schedule: settings.jobSchedule }
