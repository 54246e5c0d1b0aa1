import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../../../access/principal"
import { MAX_PROOF_BYTES } from "../../../../../../../proofs/proof-content"
import { readBody } from "../../../../../../read-body"
import { sendProof } from "../../../../../../../proofs/send-proof"
import { proveRecognition, recognitionProof } from "../../../../../../../workflows/recognitions/recognition-proof"
import { AdminRefusal } from "../../../../../../admin-refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendProof(req, res, await recognitionProof(req.scope, String(req.params.recognition_id)))
}

/** Takes its paper: the body is the file itself, `?name=` what it is called. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MAX_PROOF_BYTES)
  if (!bytes) throw new AdminRefusal(400, [{ path: "file", code: "too_large" }])
  const kept = await proveRecognition(req.scope, {
    operatorId: String(req.params.operator_id),
    recognitionId: String(req.params.recognition_id),
    name: typeof req.query.name === "string" ? req.query.name : "",
    bytes,
    uploadedBy: principalOf(req).userId,
  })
  if (!kept.ok) throw new AdminRefusal(kept.code === "gone" ? 409 : 400, [{ path: "file", code: kept.code }])
  res.json({ proof: kept.value })
}
