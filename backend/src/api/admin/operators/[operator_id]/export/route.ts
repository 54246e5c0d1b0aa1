import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../database/database-of"
import { readSchedule } from "../../../../../workflows/export-data/export-schedule"

/** Where the operator's data goes each month, and the links that went. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSchedule(databaseOf(req.scope), String(req.params.operator_id)))
}
