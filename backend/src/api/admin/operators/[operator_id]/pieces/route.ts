import { KINDS, LANGUAGES } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { listPieces, listQuerySchema } from "../../../../../pieces/list-pieces"
import { createPiece } from "../../../../../workflows/save-piece/create-piece"
import { readOrAnswer } from "../../../../answer-fields"

/** The operator's pieces, a page at a time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = readOrAnswer(res, listQuerySchema, req.query)
  if (query) res.json(await listPieces(req.scope, String(req.params.operator_id), query))
}

const newPieceSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  language: z.enum(LANGUAGES),
  kind: z.enum(KINDS),
})

/** Begins a piece as a draft; answers its id. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, newPieceSchema, req.body)
  if (!body) return
  const owner = { operatorId: String(req.params.operator_id), by: principalOf(req).userId }
  res.json({ id: await createPiece(req.scope, { ...body, ...owner }) })
}
