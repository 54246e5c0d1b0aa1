import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { answerReview } from "../../../../../../../workflows/reviews/decide-review"
import { AdminRefusal, parseBody } from "../../../../../../admin-refusal"

const bodySchema = z.strictObject({ text: z.string().trim().min(1).max(1000) })

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { text } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const { operator_id, review_id } = req.params
  const asked = { reviewId: String(review_id), operatorId: String(operator_id), actorId: principalOf(req).userId, text }
  if (!(await answerReview(req.scope, asked))) throw new AdminRefusal(409, [{ path: "review", code: "gone" }])
  res.json({ answered: true })
}
