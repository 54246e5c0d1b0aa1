import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordChange } from "../../../../../../../../access/record-change"
import { principalOf } from "../../../../../../../../access/principal"
import { sendConsentProof } from "../../../../../../../../consents/send-consent-proof"
import { databaseOf } from "../../../../../../../../database/database-of"
import { aboutConsent } from "../../../../../../../../workflows/keep-consent/keep-consent"
import { operatorIdOf } from "../../../../../operator-key"

/** Hands a signed paper to the manager; that it was read stands in the log. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const operatorId = operatorIdOf(req)
  const consentId = String(req.params.consent_id)
  const about = aboutConsent({ id: consentId, operator_id: operatorId }, principalOf(req).userId, {
    action: "proof_read",
  })
  await recordChange(databaseOf(req.scope), about)
  await sendConsentProof(req, res, { proofId: String(req.params.consent_proof_id), consentId, operatorId })
}
