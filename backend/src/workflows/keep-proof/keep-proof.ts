import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { proofContent, type ProofFault } from "../../proofs/proof-content"

export type KeptProof = { id: string; name: string; mime_type: string; bytes: number }
export type KeepProofOutcome = { ok: true; value: KeptProof } | { ok: false; code: ProofFault }
type Owner = { seller_id: string } | { operator_id: string }
export type KeepProofInput = { owner: Owner; name: string; bytes: Buffer; uploadedBy: string }

/**
 * Keeps a paper among the private files, cleaned: a seller's, which statuses and registrations name by its id, or one that
 * proves an operator's recognition.
 */
export async function keepProof(container: MedusaContainer, input: KeepProofInput): Promise<KeepProofOutcome> {
  const checked = await proofContent(input.bytes)
  if (!checked.ok) return checked
  const { mimeType, extension, bytes } = checked.value
  const isSellers = "seller_id" in input.owner
  const id = generateEntityId(undefined, isSellers ? "sprf" : "rprf")
  const files = container.resolve(Modules.FILE)
  const file = await files.createFiles({
    // Without a folder: the local provider knows a private file by how its key begins.
    filename: `proof-${id}.${extension}`,
    mimeType,
    content: bytes.toString("base64"),
    access: "private",
  })
  const kept = { id, name: plainName(input.name, extension), mime_type: mimeType, bytes: bytes.length }
  try {
    const row = { ...kept, ...input.owner, file_key: file.id, uploaded_by: input.uploadedBy }
    await insertRows(databaseOf(container), { [isSellers ? "seller_proof" : "recognition_proof"]: [row] })
  } catch (error) {
    await files.deleteFiles(file.id)
    throw error
  }
  return { ok: true, value: kept }
}

/** A name that is one on every system, with the ending its content has. */
function plainName(name: string, extension: string): string {
  const plain = Array.from(name.replace(/\.[^.]*$/, ""), (sign) => (/[\p{L}\p{N} ._-]/u.test(sign) ? sign : "-")).join(
    "",
  )
  return `${plain.trim().slice(0, 80) || "document"}.${extension}`
}
