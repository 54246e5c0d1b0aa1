import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../access/principal"
import { listFeatured } from "../../../../catalogue/read-featured"
import { databaseOf } from "../../../../database/database-of"
import { unfeaturePiece } from "../../../../workflows/feature-piece/feature-piece"
import { AdminRefusal } from "../../../admin-refusal"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.featured_id)
  const wasThere = await unfeaturePiece(databaseOf(req.scope), id, principalOf(req).userId)
  if (!wasThere) throw new AdminRefusal(404, [{ path: "featured", code: "gone" }])
  res.json({ featured: await listFeatured(req.scope) })
}
