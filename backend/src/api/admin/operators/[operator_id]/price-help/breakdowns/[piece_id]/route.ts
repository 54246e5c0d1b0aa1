import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { hideBreakdown, showBreakdown } from "../../../../../../../workflows/price-help/breakdowns"
import { orNotFound } from "../../../../../../refusal-error"
import { parseInput } from "../../../../../../respond"

const bodySchema = z.strictObject({ study_id: z.string().max(80) })

/** Shows on the piece's page where each euro of its price goes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { study_id } = parseInput<z.infer<typeof bodySchema>>(bodySchema, req.body)
  orNotFound((await showBreakdown(req.scope, scopeOf(req), study_id)) || null)
  res.json({ shown: true })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await hideBreakdown(req.scope, scopeOf(req))
  res.json({ shown: false })
}

function scopeOf(req: MedusaRequest) {
  const { operator_id, piece_id } = req.params
  return { operatorId: String(operator_id), pieceId: String(piece_id), actorId: principalOf(req).userId }
}
