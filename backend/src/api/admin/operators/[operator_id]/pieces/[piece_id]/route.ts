import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readPieceForm } from "../../../../../../pieces/read-piece-form"
import { answerSave } from "../../../../../../pieces/answer-save"

/** One piece as its form needs it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const form = await readPieceForm(req.scope, String(req.params.operator_id), String(req.params.piece_id))
  if (!form) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such piece.")
  res.json(form)
}

/** Saves a piece as its form says it; shown or not, it stays so. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerSave(req, res, {})
}
