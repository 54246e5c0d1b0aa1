import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findProof } from "../../../../../../../proofs/find-proof"
import { sendProof } from "../../../../../../../proofs/send-proof"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { operator_id: operatorId = "", proof_id: proofId = "" } = req.params
  await sendProof(req, res, await findProof(req.scope, { operatorId, proofId }))
}
