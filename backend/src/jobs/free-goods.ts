import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { databaseOf } from "../database/database-of"
import { deliverEvents } from "../workflows/deliver-events/deliver-events"
import { sweepHolds } from "../workflows/hold-goods/release-holds"
import { tendQueue } from "../workflows/waiting-list/tend-queue"
import { giveBackForgotten } from "../workflows/take-goods/give-back-order"

/** Frees what nobody came for, and what cancelled orders still take. */
export default async function freeGoods(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  await sweepHolds(db)
  await giveBackForgotten(db)
  await tendQueue(container)
  await deliverEvents(container)
}

export const config = { name: "free-goods", schedule: settings.jobSchedule }
