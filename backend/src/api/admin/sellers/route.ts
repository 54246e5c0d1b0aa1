import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listSellers } from "../../../sellers/list-sellers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ sellers: await listSellers(req.scope) })
}
