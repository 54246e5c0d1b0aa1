import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { config } from "../../config"
import { seal, sealText } from "../../consents/seal"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { proofContent, type ProofFault } from "../../proofs/proof-content"
import { aboutConsent } from "./keep-consent"

type NewProof = { consentId: string; operatorId: string; by: string; name: string; bytes: Buffer }
export type ProofOutcome = { ok: true; id: string } | { ok: false; code: ProofFault }

/** Keeps a signed paper: looked at, sealed, and only then given to the store of files, which never sees a letter of it. */
export async function keepConsentProof(container: MedusaContainer, proof: NewProof): Promise<ProofOutcome> {
  const checked = await proofContent(proof.bytes)
  if (!checked.ok) return checked
  const { mimeType, bytes } = checked.value
  const id = generateEntityId(undefined, "cprf")
  const sealed = seal(bytes, id, config.consentKeys)
  const about = sealText(
    JSON.stringify({ name: proof.name.slice(0, 120), mime_type: mimeType }),
    id,
    config.consentKeys,
  )
  const files = container.resolve(Modules.FILE)
  const file = await files.createFiles({
    filename: `consent-${id}.bin`,
    mimeType: "application/octet-stream",
    content: sealed.bytes.toString("base64"),
    access: "private",
  })
  const { consentId: consent_id, operatorId: operator_id, by } = proof
  const row = { id, consent_id, operator_id, file_key: file.id, about: about.text, key_id: about.keyId }
  try {
    await databaseOf(container).transaction(async (trx) => {
      await insertRows(trx, { consent_proof: [{ ...row, bytes: bytes.length, uploaded_by: by }] })
      await recordChange(trx, aboutConsent({ id: consent_id, operator_id }, by, { action: "proof_added" }))
    })
  } catch (error) {
    await files.deleteFiles(file.id)
    throw error
  }
  return { ok: true, id }
}
