import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../../access/principal"
import { withdrawRecognition } from "../../../../../../workflows/recognitions/change-recognition"
import { AdminRefusal } from "../../../../../admin-refusal"

/** Takes a recognition back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const recognitionId = String(req.params.recognition_id)
  const done = await withdrawRecognition(req.scope, { recognitionId, actorId: principalOf(req).userId })
  if (!done.ok) throw new AdminRefusal(409, [{ path: "recognition", code: done.code }])
  res.json({ withdrawn: true })
}
