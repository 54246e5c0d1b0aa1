import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import type { StoredProof } from "../../proofs/find-proof"
import { keepProof, type KeepProofOutcome } from "../keep-proof/keep-proof"

type Given = { operatorId: string; recognitionId: string; name: string; bytes: Buffer; uploadedBy: string }

/** Keeps the paper of a recognition that waits for the platform; a second one takes the place of the first. */
export async function proveRecognition(
  container: MedusaContainer,
  { operatorId, recognitionId, ...file }: Given,
): Promise<KeepProofOutcome | { ok: false; code: "gone" }> {
  const db = databaseOf(container)
  const open = { id: recognitionId, operator_id: operatorId, state: "submitted" }
  if (!(await db("recognition").where(open).first())) return { ok: false, code: "gone" }
  const kept = await keepProof(container, { owner: { operator_id: operatorId }, ...file })
  if (!kept.ok) return kept
  const updated = await db("recognition").where(open).update({ proof_id: kept.value.id, updated_at: db.fn.now() })
  return updated > 0 ? kept : { ok: false, code: "gone" }
}

export async function recognitionProof(container: MedusaContainer, recognitionId: string): Promise<StoredProof | null> {
  const [proof] = await selectRows<StoredProof>(
    container,
    `select p.id, p.name, p.mime_type, p.file_key from recognition r
       join recognition_proof p on p.id = r.proof_id and p.deleted_at is null
      where r.id = ? and r.deleted_at is null`,
    [recognitionId],
  )
  return proof ?? null
}
