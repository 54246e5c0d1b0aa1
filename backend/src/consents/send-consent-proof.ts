import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { config } from "../config"
import { databaseOf } from "../database/database-of"
import { aboutProof } from "./read-consent"
import { unseal } from "./seal"

type Row = { id: string; file_key: string; about: string; key_id: string }
type Asked = { proofId: string; consentId: string; operatorId: string }

/** Opens a signed paper and hands it over: to be saved, never shown as a page of ours, and kept by no cache. */
export async function sendConsentProof(req: MedusaRequest, res: MedusaResponse, asked: Asked): Promise<void> {
  const { proofId: id, consentId: consent_id, operatorId: operator_id } = asked
  const row = await databaseOf(req.scope)<Row & { consent_id: string; operator_id: string; deleted_at: Date | null }>(
    "consent_proof",
  )
    .where({ id, consent_id, operator_id })
    .whereNull("deleted_at")
    .first("id", "file_key", "about", "key_id")
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing.")
  const sealed = await req.scope.resolve(Modules.FILE).getAsBuffer(row.file_key)
  const { name, mime_type } = aboutProof({ id: row.id, about: row.about, keyId: row.key_id })
  const bytes = unseal({ keyId: row.key_id, bytes: sealed }, row.id, config.consentKeys)
  res.set({
    "content-type": mime_type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  })
  res.end(bytes)
}
