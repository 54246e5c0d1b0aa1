import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { findDrafts, ownAmong, searchSchema } from "../../../../../pieces/list-pieces"
import { refusalOf } from "../../../../../workflows/write-pieces/listing-refusal"
import { publishPieces } from "../../../../../workflows/save-piece/publish-pieces"
import { answerFields, readOrAnswer } from "../../../../answer-fields"

/** Some drafts by name, or all that a search finds. */
const bodySchema = z.union([
  z.strictObject({ piece_ids: z.array(z.string().max(60)).min(1).max(500) }),
  z.strictObject({ drafts: searchSchema }),
])

/** Shows drafts in the shop, those that lack nothing; answers what the others lack. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, bodySchema, req.body)
  if (!body) return
  const operatorId = String(req.params.operator_id)
  const pieceIds =
    "piece_ids" in body
      ? await ownAmong(req.scope, operatorId, body.piece_ids)
      : await findDrafts(req.scope, operatorId, body.drafts)
  if (!pieceIds) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such piece.")
  try {
    res.json(await publishPieces(req.scope, { operatorId, by: principalOf(req).userId, pieceIds }))
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    const fields = [{ path: "", code: refusal.code }]
    answerFields(res, { status: 409, message: `No piece was shown: ${refusal.code}.`, fields })
  }
}
