import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../../database/database-of"
import { listCustomers } from "../../../../../workshop-orders/list-customers"
import { fromQuery, parseInput } from "../../../../respond"
import { operatorIdOf } from "../../operator-key"

const querySchema = z.strictObject({
  operator_id: z.string(),
  q: z.string().trim().max(120).default(""),
  limit: z.int().min(1).max(100).default(20),
  offset: z.int().min(0).max(1_000_000).default(0),
})

/** Who bought from this operator, with what is needed to deliver. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseInput<z.infer<typeof querySchema>>(querySchema, fromQuery({ numbers: ["limit", "offset"] })(req))
  const { q, limit, offset } = asked
  const found = await listCustomers(databaseOf(req.scope), { operatorId: operatorIdOf(req), q, limit, offset })
  res.json({ ...found, limit, offset })
}
