import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { databaseOf } from "../../../../../database/database-of"
import type { PresentationTexts } from "../../../../../workflows/save-presentation/presentation"
import { readPresentation, savePresentation } from "../../../../../workflows/save-presentation/save-presentation"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const text = (max: number) =>
  z.strictObject({
    fr: z.string().max(max).default(""),
    nl: z.string().max(max).default(""),
    en: z.string().max(max).default(""),
  })
const language = z.enum(["fr", "nl", "en"])
const bodySchema = z.strictObject({
  texts: z.strictObject({ summary: text(300), description: text(6000), craft: text(6000), opening: text(1000) }),
  read: z.array(language).max(3),
  version: z.string().max(64),
})
type Body = { texts: PresentationTexts; read: z.infer<typeof language>[]; version: string }

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const presentation = await readPresentation(databaseOf(req.scope), String(req.params.operator_id))
  if (!presentation) throw new AdminRefusal(404, [{ path: "operator", code: "gone" }])
  res.json(presentation)
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseBody<Body>(bodySchema, req.body)
  const operatorId = String(req.params.operator_id)
  const outcome = await savePresentation(req.scope, { ...body, operatorId, actorId: principalOf(req).userId })
  if (!outcome.ok) {
    const isLate = outcome.faults.some(({ code }) => code === "changed_meanwhile")
    throw new AdminRefusal(isLate ? 409 : 400, outcome.faults)
  }
  res.json(outcome.presentation)
}
