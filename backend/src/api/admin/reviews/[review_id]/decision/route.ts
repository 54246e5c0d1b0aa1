import { REVIEW_REFUSALS } from "@etabli/trust"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { decideReview } from "../../../../../workflows/reviews/decide-review"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const bodySchema = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("publish") }),
  z.strictObject({ decision: z.literal("refuse"), reason: z.enum(REVIEW_REFUSALS) }),
])

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const refused = body.decision === "refuse" ? body.reason : null
  const decision = { reviewId: String(req.params.review_id), actorId: principalOf(req).userId, refused }
  if (!(await decideReview(req.scope, decision))) throw new AdminRefusal(409, [{ path: "review", code: "gone" }])
  res.json({ decided: true })
}
