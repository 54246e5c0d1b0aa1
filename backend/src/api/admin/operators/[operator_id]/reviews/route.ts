import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../database/database-of"
import { reviewsToAnswer } from "../../../../../workflows/reviews/list-reviews"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ reviews: await reviewsToAnswer(databaseOf(req.scope), String(req.params.operator_id)) })
}
