import { LANGUAGES } from "@etabli/listing"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { checkTranslation } from "../../../../../../../workflows/check-translation/check-translation"
import { AdminRefusal, parseBody } from "../../../../../../admin-refusal"

const bodySchema = z.strictObject({ language: z.enum(LANGUAGES), version: z.int().min(0) })

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const outcome = await checkTranslation(req.scope, {
    ...body,
    operatorId: String(req.params.operator_id),
    pieceId: String(req.params.piece_id),
    actorId: principalOf(req).userId,
  })
  if (!outcome.ok) throw new AdminRefusal(409, [{ path: "language", code: outcome.code }])
  res.json({ checked: body.language })
}
