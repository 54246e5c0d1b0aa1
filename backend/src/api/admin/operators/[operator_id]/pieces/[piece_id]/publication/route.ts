import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { answerSave } from "../../../../../../../pieces/answer-save"
import { sentPieceSchema } from "../../../../../../../pieces/sent-piece"
import { readOrAnswer } from "../../../../../../answer-fields"

const bodySchema = z.strictObject({ ...sentPieceSchema.shape, published: z.boolean() })

/** Saves a piece and shows it in the shop, or takes it out. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, bodySchema, req.body)
  if (!body) return
  const { published, ...sent } = body
  await answerSave(req, res, { sent, status: published ? "published" : "draft" })
}
