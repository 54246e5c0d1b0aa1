import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { closeUnusedAccounts } from "../workflows/customer-data/close-unused-accounts"

/** Each night: a letter to whose account falls out of use within a month; those nobody answered for are closed. */
export default async function closeThoseUnused(container: MedusaContainer): Promise<void> {
  await closeUnusedAccounts(container)
}

export const config = { name: "close-unused-accounts", schedule: settings.keep.tidySchedule }
