import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { copyPiece } from "../../../../../../../workflows/save-piece/create-piece"
import { readOrAnswer } from "../../../../../../answer-fields"

const name = z.string().trim().min(1).max(120).optional()
const bodySchema = z.strictObject({ names: z.strictObject({ fr: name, nl: name, en: name }) })

/** A draft like this piece, under the names given; answers its id. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, bodySchema, req.body)
  if (!body) return
  const owner = { operatorId: String(req.params.operator_id), by: principalOf(req).userId }
  res.json({ id: await copyPiece(req.scope, { ...owner, pieceId: String(req.params.piece_id), names: body.names }) })
}
