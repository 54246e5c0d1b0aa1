import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../database/database-of"
import { sendProof } from "../../../../../../../proofs/send-proof"

/** The picture of the damage. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.repair_id)
  const row = await databaseOf(req.scope)<{ id: string; photo_key: string | null }>("repair_request")
    .where({ id })
    .first()
  const file = row?.photo_key ? { id, name: `${id}.webp`, mime_type: "image/webp", file_key: row.photo_key } : null
  await sendProof(req, res, file)
}
