import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { sendNewPromise } from "../../../../workflows/promises-at-risk/send-new-promise"
import { parseInput } from "../../../respond"

const letterSchema = z.strictObject({
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(5000),
})

/** Sends one letter, as its writer left it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const letter = parseInput<z.infer<typeof letterSchema>>(letterSchema, req.body)
  const outcome = await sendNewPromise(req.scope, {
    ...letter,
    lineId: String(req.params.line_id),
    sentBy: req.auth_context.actor_id,
  })
  if (outcome.ok) res.json({ sent: true })
  else res.status(409).json({ type: "not_allowed", code: outcome.code, message: outcome.code })
}
