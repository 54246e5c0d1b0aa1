import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShelves } from "../../../workflows/name-shelf/name-shelf"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ shelves: await listShelves(req.scope) })
}
