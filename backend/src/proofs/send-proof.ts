import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { StoredProof } from "./find-proof"

/** Hands a paper to whoever may read it: to be saved, never shown as a page of ours, and kept by no cache. */
export async function sendProof(req: MedusaRequest, res: MedusaResponse, proof: StoredProof | null): Promise<void> {
  if (!proof) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing.")
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(proof.file_key)
  res.set({
    "content-type": proof.mime_type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(proof.name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  })
  res.end(bytes)
}
