import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../../../access/principal"
import { readBody } from "../../../../../../read-body"
import { MAX_PROOF_BYTES } from "../../../../../../../proofs/proof-content"
import { keepConsentProof } from "../../../../../../../workflows/keep-consent/keep-consent-proof"
import { answerFields } from "../../../../../../answer-fields"
import { operatorIdOf } from "../../../../operator-key"

/** Takes a signed paper: the body is the file itself, `?name=` what it is called. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBody(req, MAX_PROOF_BYTES)
  const name = typeof req.query.name === "string" ? req.query.name : ""
  const key = { consentId: String(req.params.consent_id), operatorId: operatorIdOf(req), by: principalOf(req).userId }
  const outcome =
    bytes === null
      ? ({ ok: false, code: "too_large" } as const)
      : await keepConsentProof(req.scope, { ...key, name, bytes })
  if (outcome.ok) res.status(201).json({ id: outcome.id })
  else {
    const status = outcome.code === "too_large" ? 413 : 400
    answerFields(res, {
      status,
      message: "This paper cannot be kept.",
      fields: [{ path: "proof", code: outcome.code }],
    })
  }
}
