import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../database/database-of"
import { listReviews } from "../../../stories/list-reviews"

/** What waits to be read before it is shown, and what was shown last. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listReviews(databaseOf(req.scope)))
}
