import { consentCardSchema, consentWithdrawalSchema, consentWithdrawnSchema, localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { config } from "../../../../config"
import { isRightCode } from "../../../../consents/consent-card"
import { findCard, titlesOf, toConsentCard } from "../../../../consents/read-card"
import { databaseOf } from "../../../../database/database-of"
import { withdrawConsent } from "../../../../workflows/keep-consent/withdraw-consent"
import { today } from "../../../../today"
import { orNotFound, RefusalError } from "../../../refusal-error"
import { fromQuery, parseInput } from "../../../respond"

const tokenSchema = z.string().regex(/^[\w-]{20,64}$/)
const asked = z.strictObject({ token: tokenSchema.catch(""), locale: localeSchema.default("fr") })

/** What a consent says, for whoever holds its card. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token, locale } = parseInput<z.infer<typeof asked>>(asked, fromQuery()(req))
  const db = databaseOf(req.scope)
  const row = orNotFound(await findCard(db, token))
  res.set("cache-control", "private, no-store")
  res.json(consentCardSchema.parse(await toConsentCard(db, row, { locale, today: today() })))
}

/** Withdraws it, with the code of the card: no account, no reason asked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token, locale } = parseInput<z.infer<typeof asked>>(asked, fromQuery()(req))
  const { code } = parseInput(consentWithdrawalSchema, req.body)
  const db = databaseOf(req.scope)
  const row = orNotFound(await findCard(db, token))
  if (!isRightCode(code, row.id, { hash: row.code_hash, secret: config.secrets.link }))
    throw new RefusalError({ code: "wrong_code", fields: [{ path: "code", code: "wrong_code" }] })
  const outcome = await withdrawConsent(req.scope, {
    consentId: row.id,
    operatorId: row.operator_id,
    actor: "person",
    by: null,
  })
  if (!outcome.ok) throw new RefusalError({ code: outcome.code })
  const stories = await titlesOf(db, outcome.stories, locale)
  res.set("cache-control", "private, no-store")
  res.json(consentWithdrawnSchema.parse({ withdrawn_on: outcome.withdrawn_on, stories }))
}
