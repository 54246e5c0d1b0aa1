import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendProof } from "../../../../../proofs/send-proof"
import { recognitionProof } from "../../../../../workflows/recognitions/recognition-proof"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendProof(req, res, await recognitionProof(req.scope, String(req.params.recognition_id)))
}
