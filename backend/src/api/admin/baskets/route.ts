import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { listBaskets } from "../../../workflows/list-baskets/list-baskets"
import { parseInput } from "../../respond"

const query = z.object({
  q: z.string().trim().max(254).optional(),
  order_id: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const search = parseInput<z.infer<typeof query>>(query, req.query)
  const { limit, offset } = search
  res.json({ ...(await listBaskets(req.scope, { ...search, q: search.q || undefined })), limit, offset })
}
