import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countUnread } from "../../../translations/list-translations"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ unread: await countUnread(req.scope) })
}
