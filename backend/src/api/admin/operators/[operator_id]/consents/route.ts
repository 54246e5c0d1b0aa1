import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../access/principal"
import { listConsents } from "../../../../../consents/list-consents"
import { newConsentSchema } from "../../../../../consents/new-consent"
import { databaseOf } from "../../../../../database/database-of"
import { keepConsent } from "../../../../../workflows/keep-consent/keep-consent"
import { today } from "../../../../../today"
import { answerFields, readOrAnswer } from "../../../../answer-fields"
import { operatorIdOf } from "../../operator-key"

/** Consents as those who write stories see them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ consents: await listConsents(databaseOf(req.scope), operatorIdOf(req), today()) })
}

/** Keeps a consent that was given; answers its id. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readOrAnswer(res, newConsentSchema, req.body)
  if (!body) return
  const owner = { operatorId: operatorIdOf(req), by: principalOf(req).userId }
  const kept = await keepConsent(databaseOf(req.scope), { ...body, ...owner })
  if (kept.ok) res.status(201).json({ id: kept.id })
  else answerFields(res, { message: "This consent cannot be kept.", fields: kept.fields })
}
