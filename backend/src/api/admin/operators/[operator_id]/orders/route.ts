import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../../database/database-of"
import { listOrders } from "../../../../../workshop-orders/list-orders"
import { WORK_STATES } from "../../../../../workshop-orders/order-machine"
import { fromQuery, parseInput } from "../../../../respond"
import { operatorIdOf } from "../../operator-key"

const querySchema = z.strictObject({
  operator_id: z.string(),
  state: z.enum(WORK_STATES).optional(),
  q: z.string().trim().max(120).default(""),
  limit: z.int().min(1).max(100).default(20),
  offset: z.int().min(0).max(1_000_000).default(0),
})

/** An operator's orders, by state and by what is looked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseInput<z.infer<typeof querySchema>>(querySchema, fromQuery({ numbers: ["limit", "offset"] })(req))
  const { state = null, q, limit, offset } = asked
  const found = await listOrders(databaseOf(req.scope), { operatorId: operatorIdOf(req), state, q, limit, offset })
  res.json({ ...found, limit, offset })
}
