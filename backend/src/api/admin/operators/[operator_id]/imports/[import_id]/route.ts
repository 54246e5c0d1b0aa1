import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../database/database-of"
import { readRun } from "../../../../../../workflows/import-sheet/import-run"

/** How far an import is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { operator_id, import_id } = req.params
  res.json({ import: await readRun(databaseOf(req.scope), String(operator_id), String(import_id)) })
}
