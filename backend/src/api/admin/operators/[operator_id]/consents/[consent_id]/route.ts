import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readConsent } from "../../../../../../consents/read-consent"
import { databaseOf } from "../../../../../../database/database-of"
import { today } from "../../../../../../today"
import { operatorIdOf } from "../../../operator-key"

/** All of a consent, the person's name too: the manager's alone, and kept by no cache. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { consentId: String(req.params.consent_id), operatorId: operatorIdOf(req), today: today() }
  const consent = await readConsent(databaseOf(req.scope), asked)
  if (!consent) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such consent.")
  res.set("cache-control", "private, no-store")
  res.json(consent)
}
