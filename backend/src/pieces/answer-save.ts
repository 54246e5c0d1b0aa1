import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../access/principal"
import { answerFields, readOrAnswer } from "../api/answer-fields"
import { type SaveOutcome, savePiece, type SentPiece } from "../workflows/save-piece/save-piece"
import { readPieceForm } from "./read-piece-form"
import { sentPieceSchema } from "./sent-piece"

type Saving = { sent?: SentPiece; status?: "draft" | "published" }

/** Saves and answers the piece as it is now; or which fields stand in the way, and nothing was changed. */
export async function answerSave(req: MedusaRequest, res: MedusaResponse, { sent, status }: Saving): Promise<void> {
  const body = sent ?? readOrAnswer(res, sentPieceSchema, req.body)
  if (!body) return
  const operatorId = String(req.params.operator_id)
  const pieceId = String(req.params.piece_id)
  const by = principalOf(req).userId
  const outcome = await savePiece(req.scope, { operatorId, pieceId, by, sent: body, status })
  if (outcome.ok) res.json(await readPieceForm(req.scope, operatorId, pieceId))
  else answerRefusal(res, outcome)
}

function answerRefusal(res: MedusaResponse, { refusal }: Extract<SaveOutcome, { ok: false }>): void {
  const { code, fields } = refusal
  const status = code === "invalid" ? 400 : 409
  // Where no field is to blame, the refusal itself is named.
  const named = fields.length > 0 ? fields : [{ path: "", code }]
  answerFields(res, { status, message: `The piece was not saved: ${code}.`, fields: named })
}
