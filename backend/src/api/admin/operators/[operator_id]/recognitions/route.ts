import { type RecognitionInput, recognitionInputSchema } from "@etabli/trust"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import { enterRecognition } from "../../../../../workflows/recognitions/enter-recognition"
import { recognitionsOf } from "../../../../../workflows/recognitions/recognition-row"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ recognitions: await recognitionsOf(databaseOf(req.scope), String(req.params.operator_id)) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = parseBody<RecognitionInput>(recognitionInputSchema, req.body)
  const by = { operatorId: String(req.params.operator_id), actorId: principalOf(req).userId }
  const entered = await enterRecognition(req.scope, by, given)
  if (!entered.ok) throw new AdminRefusal(400, entered.faults)
  res.status(201).json({ id: entered.id })
}
