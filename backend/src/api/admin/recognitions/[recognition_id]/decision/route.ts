import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { decideRecognition } from "../../../../../workflows/recognitions/change-recognition"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const bodySchema = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("confirm") }),
  z.strictObject({ decision: z.literal("refuse"), note: z.string().trim().min(1).max(500) }),
])

/** The platform's word after it has looked at the proof and the register. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const done = await decideRecognition(req.scope, {
    recognitionId: String(req.params.recognition_id),
    actorId: principalOf(req).userId,
    refused: body.decision === "refuse" ? body.note : null,
  })
  if (!done.ok) throw new AdminRefusal(409, [{ path: "recognition", code: done.code }])
  res.json({ decided: true })
}
