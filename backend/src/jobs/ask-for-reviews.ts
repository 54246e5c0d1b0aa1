import type { MedusaContainer } from "@medusajs/framework/types"
import { config as settings } from "../config"
import { askForReviews } from "../workflows/reviews/mail-reviews"

/** A week after a piece was handed over, its customer is asked what became of it: once. */
export default async function askThoseWhoBought(container: MedusaContainer): Promise<void> {
  await askForReviews(container)
}

export const config = { name: "ask-for-reviews", schedule: settings.jobSchedule }
