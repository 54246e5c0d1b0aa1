import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { cancelUnpaid } from "../workflows/cancel-unpaid/cancel-unpaid"
import { remindUnpaid } from "../workflows/cancel-unpaid/remind-unpaid"
import { deliverEvents } from "../workflows/deliver-events/deliver-events"

/** Reminds of transfers that have not arrived, and cancels what stays unpaid. */
export default async function lookAfterTransfers(container: MedusaContainer): Promise<void> {
  await remindUnpaid(container)
  await cancelUnpaid(container)
  await deliverEvents(container)
}

export const config = { name: "look-after-transfers", schedule: settings.jobSchedule }
