import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { withdrawConsent } from "../../../../../../../workflows/keep-consent/withdraw-consent"
import { answerFields, readOrAnswer } from "../../../../../../answer-fields"
import { operatorIdOf } from "../../../../operator-key"

const bodySchema = z.strictObject({ confirmed: z.literal(true) })

/** Ends a consent in the person's name; every story that stands on it goes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!readOrAnswer(res, bodySchema, req.body)) return
  const by = principalOf(req).userId
  const outcome = await withdrawConsent(req.scope, {
    consentId: String(req.params.consent_id),
    operatorId: operatorIdOf(req),
    actor: "manager",
    by,
  })
  if (outcome.ok) res.json({ withdrawn_on: outcome.withdrawn_on, stories: outcome.stories.length })
  else answerFields(res, { status: 409, message: "Nothing was withdrawn.", fields: [{ path: "", code: outcome.code }] })
}
