import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { listTransfers } from "../../../../../stock/read-transfers"
import { movePieces } from "../../../../../workflows/move-pieces/move-pieces"
import { answerFields, readOrAnswer } from "../../../../answer-fields"

/** The latest transfer notes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ transfers: await listTransfers(databaseOf(req.scope), String(req.params.operator_id)) })
}

const moveSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  note: z.string().trim().max(500).optional(),
  lines: z
    .array(z.strictObject({ variant_id: z.string(), quantity: z.int().min(1).max(100_000) }))
    .min(1)
    .max(200)
    .refine((lines) => new Set(lines.map(({ variant_id }) => variant_id)).size === lines.length, "twice"),
})

/** Moves pieces between two of the operator's places; answers the note's id. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, moveSchema, req.body)
  if (!body) return
  const operatorId = String(req.params.operator_id)
  const outcome = await movePieces(req.scope, { ...body, operatorId, by: principalOf(req).userId })
  if (outcome.ok) res.json({ id: outcome.id })
  else answerFields(res, { status: 409, message: "Nothing was moved.", fields: outcome.fields })
}
