import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../database/database-of"
import { listRepairs } from "../../../../../workflows/repairs/repair-list"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ repairs: await listRepairs(databaseOf(req.scope), String(req.params.operator_id)) })
}
