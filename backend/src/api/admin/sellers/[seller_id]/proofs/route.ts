import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { principalOf } from "../../../../../access/principal"
import { MAX_PROOF_BYTES } from "../../../../../proofs/proof-content"
import { readBody } from "../../../../read-body"
import { readSeller } from "../../../../../sellers/read-seller"
import { keepProof } from "../../../../../workflows/keep-proof/keep-proof"
import { AdminRefusal } from "../../../../admin-refusal"

/** Takes a paper: the body is the file itself, `?name=` what it is called. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sellerId = String(req.params.seller_id)
  if (!(await readSeller(req.scope, { sellerId })))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such seller.")
  const bytes = await readBody(req, MAX_PROOF_BYTES)
  if (!bytes) throw new AdminRefusal(400, [{ path: "file", code: "too_large" }])
  const name = typeof req.query.name === "string" ? req.query.name : ""
  const outcome = await keepProof(req.scope, {
    owner: { seller_id: sellerId },
    name,
    bytes,
    uploadedBy: principalOf(req).userId,
  })
  if (!outcome.ok) throw new AdminRefusal(400, [{ path: "file", code: outcome.code }])
  res.json({ proof: outcome.value })
}
