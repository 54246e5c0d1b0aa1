import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { databaseOf } from "../database/database-of"
import { forgetOldBaskets } from "../workflows/customer-data/forget-baskets"
import { eraseRepairPhotos } from "../workflows/repairs/forget-repairs"
import { forgetUnusedPhotos } from "../workflows/tidy-uploads/forget-unused-photos"
import { forgetWaitingFiles } from "../workflows/tidy-uploads/forget-waiting-files"

/** Lets go of what people brought and never used, and of baskets they left. */
export default async function tidyUploads(container: MedusaContainer): Promise<void> {
  await forgetWaitingFiles(container)
  await forgetUnusedPhotos(container)
  await eraseRepairPhotos(container)
  await forgetOldBaskets(databaseOf(container))
}

export const config = { name: "tidy-uploads", schedule: settings.keep.tidySchedule }
