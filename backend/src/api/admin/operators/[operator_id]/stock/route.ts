import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { listStock, stockQuerySchema } from "../../../../../stock/list-stock"
import { countStock } from "../../../../../workflows/count-stock/count-stock"
import { answerFields, readOrAnswer } from "../../../../answer-fields"

/** What lies where, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer(res, stockQuerySchema, req.query)
  if (query) res.json(await listStock(req.scope, String(req.params.operator_id), query))
}

const quantity = z.int().min(0).max(100_000)
const countsSchema = z.strictObject({
  counts: z
    .array(z.strictObject({ variant_id: z.string(), place: z.string(), seen: quantity, counted: quantity }))
    .min(1)
    .max(500),
})

/** Sets stock to what was counted: all of it, or none and which numbers cannot be. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, countsSchema, req.body)
  if (!body) return
  const operatorId = String(req.params.operator_id)
  const outcome = await countStock(req.scope, { operatorId, by: principalOf(req).userId, counts: body.counts })
  if (outcome.ok) res.json({ saved: body.counts.length })
  else answerFields(res, { status: 409, message: "Nothing was saved.", fields: outcome.fields })
}
