import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../database/database-of"
import { confirmRun, readRun } from "../../../../../../../workflows/import-sheet/import-run"
import { runImports } from "../../../../../../../workflows/import-sheet/run-import"

/** Takes a checked file over; a second yes changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [operatorId, id] = [String(req.params.operator_id), String(req.params.import_id)]
  const db = databaseOf(req.scope)
  if (await confirmRun(db, operatorId, id)) runImports.soon(req.scope)
  res.json({ import: await readRun(db, operatorId, id) })
}
