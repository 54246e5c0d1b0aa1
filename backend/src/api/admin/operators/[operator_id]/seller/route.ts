import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSeller } from "../../../../../sellers/read-seller"

/** Under whom this operator sells, and how that body stands towards VAT. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ seller: await readSeller(req.scope, { operatorId: String(req.params.operator_id) }) })
}
