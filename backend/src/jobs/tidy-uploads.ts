import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { eraseRepairPhotos } from "../workflows/repairs/forget-repairs"
import { forgetUnusedPhotos } from "../workflows/tidy-uploads/forget-unused-photos"
import { forgetWaitingFiles } from "../workflows/tidy-uploads/forget-waiting-files"

/** Lets go of what people brought and never used. */
export default async function tidyUploads(container: MedusaContainer): Promise<void> {
  await forgetWaitingFiles(container)
  await forgetUnusedPhotos(container)
  await eraseRepairPhotos(container)
}

export const config = { name: "tidy-uploads", schedule: settings.keep.tidySchedule }
