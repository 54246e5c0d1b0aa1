import { isMonth } from "@etabli/impact"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { today } from "../../../../../today"
import { databaseOf } from "../../../../../database/database-of"
import { revalidate } from "../../../../../storefront-cache/revalidate"
import { enterMonth, readMonth } from "../../../../../workflows/impact/enter-month"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const month = z.string().refine((text) => isMonth(text) && text <= today().slice(0, 7), "not_a_month")
const querySchema = z.object({ month: month.optional() })
const bodySchema = z.strictObject({
  month,
  version: z.int().min(0),
  values: z.record(z.string().max(80), z.number()),
})

/** The form of a month: the last that is over unless another is asked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseBody<z.infer<typeof querySchema>>(querySchema, req.query)
  res.json(await readMonth(databaseOf(req.scope), String(req.params.operator_id), asked.month ?? lastMonth()))
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const operatorId = String(req.params.operator_id)
  const db = databaseOf(req.scope)
  const outcome = await enterMonth(db, { operatorId, actorId: principalOf(req).userId, ...given })
  if (!outcome.ok && outcome.code === "faults")
    throw new AdminRefusal(
      400,
      outcome.faults.map(({ field, code }) => ({ path: `values.${field}`, code })),
    )
  if (!outcome.ok) throw new AdminRefusal(409, [{ path: "month", code: outcome.code }])
  revalidate(["impact"])
  res.json(await readMonth(db, operatorId, given.month))
}

function lastMonth(): string {
  const [year = 0, at = 1] = today().split("-").map(Number)
  return at === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(at - 1).padStart(2, "0")}`
}
