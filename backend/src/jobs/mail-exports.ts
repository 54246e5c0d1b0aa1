import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { mailExports } from "../workflows/export-data/mail-exports"

/** Once a month each operator that asked for it gets a link to all of its data. */
export default async function mailMonthlyExports(container: MedusaContainer): Promise<void> {
  await mailExports(container)
}

export const config = { name: "mail-exports", schedule: settings.jobSchedule }
