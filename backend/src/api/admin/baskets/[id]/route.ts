import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listBaskets } from "../../../../workflows/list-baskets/list-baskets"
import { orNotFound } from "../../../refusal-error"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { baskets } = await listBaskets(req.scope, { id: String(req.params.id), limit: 1, offset: 0 })
  res.json({ basket: orNotFound(baskets[0] ?? null) })
}
