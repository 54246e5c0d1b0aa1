import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../access/principal"
import { listFeatured } from "../../../catalogue/read-featured"
import { databaseOf } from "../../../database/database-of"
import { featurePiece } from "../../../workflows/feature-piece/feature-piece"
import { AdminRefusal, parseBody } from "../../admin-refusal"

const bodySchema = z
  .strictObject({ product_id: z.string().min(1).max(80), from: z.iso.date(), to: z.iso.date() })
  .superRefine(({ from, to }, ctx) => {
    if (to < from) ctx.addIssue({ code: "custom", path: ["to"], message: "dates_reversed" })
  })

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ featured: await listFeatured(req.scope) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id, from, to } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const feature = { productId: product_id, from, to, actorId: principalOf(req).userId }
  const outcome = await featurePiece(databaseOf(req.scope), feature)
  if (!outcome.ok) throw new AdminRefusal(409, [{ path: outcome.path, code: outcome.code }])
  res.status(201).json({ featured: await listFeatured(req.scope) })
}
