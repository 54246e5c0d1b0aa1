import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"

export type StoredProof = { id: string; name: string; mime_type: string; file_key: string }

type Asked = { proofId: string } & ({ sellerId: string } | { operatorId: string })

/** A paper of this seller, or of the seller for whom this operator sells. */
export async function findProof(container: MedusaContainer, asked: Asked): Promise<StoredProof | null> {
  const isOwn =
    "sellerId" in asked
      ? "p.seller_id = ?"
      : "p.seller_id = (select o.seller_id from operator o where o.id = ? and o.deleted_at is null)"
  const [proof] = await selectRows<StoredProof>(
    container,
    `select p.id, p.name, p.mime_type, p.file_key from seller_proof p
      where p.id = ? and p.deleted_at is null and ${isOwn}`,
    [asked.proofId, "sellerId" in asked ? asked.sellerId : asked.operatorId],
  )
  return proof ?? null
}
