import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../../access/principal"
import { databaseOf } from "../../../../../../../database/database-of"
import { ConsentCard } from "../../../../../../../documents/consent-card"
import { sendDocument } from "../../../../../../../documents/send-document"
import { cardPaper } from "../../../../../../../consents/card-paper"
import { issueCard } from "../../../../../../../workflows/keep-consent/issue-card"
import { answerFields, readOrAnswer } from "../../../../../../answer-fields"
import { operatorIdOf } from "../../../../operator-key"

const bodySchema = z.strictObject({ confirmed: z.literal(true) })

/** Makes the card and answers it as PDF, this once: its link and code are kept nowhere. An earlier card opens nothing more. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!readOrAnswer(res, bodySchema, req.body)) return
  const key = { consentId: String(req.params.consent_id), operatorId: operatorIdOf(req) }
  const db = databaseOf(req.scope)
  const card = await issueCard(db, { ...key, by: principalOf(req).userId })
  const paper = card && (await cardPaper(db, { ...key, card }))
  if (!paper) {
    answerFields(res, { status: 409, message: "There is no card.", fields: [{ path: "", code: "already_withdrawn" }] })
    return
  }
  await sendDocument(res, ConsentCard({ card: paper }), `carte-${key.consentId.slice(-6)}`)
}
