import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { readSeller } from "../../../../../sellers/read-seller"
import { saveSellerTaxWorkflow } from "../../../../../workflows/save-seller-tax"
import { AdminRefusal } from "../../../../admin-refusal"

/** Adds to what is known of a seller's VAT, or ends what holds; all of it or nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sellerId = String(req.params.seller_id)
  const input = { sellerId, tax: req.body, actorId: principalOf(req).userId }
  const { result } = await saveSellerTaxWorkflow(req.scope).run({ input })
  if (!result.saved) {
    const fields = result.faults.map(({ path, message }) => ({ path: path.join("."), code: message }))
    throw new AdminRefusal(400, fields)
  }
  res.json({ seller: await readSeller(req.scope, { sellerId }) })
}
