import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { erasePictures } from "../workflows/end-stories/erase-pictures"
import { expireStories } from "../workflows/end-stories/expire-stories"
import { verifyRemovals } from "../workflows/end-stories/verify-removals"
import { warnOfEndings } from "../workflows/end-stories/warn-of-endings"

/** Ends what has run out, looks until what went is gone, and tells a month before what will end. */
export default async function lookAfterStories(container: MedusaContainer): Promise<void> {
  await expireStories(container)
  await verifyRemovals(container)
  await erasePictures(container)
  await warnOfEndings(container)
}

export const config = { name: "look-after-stories", schedule: settings.jobSchedule }
