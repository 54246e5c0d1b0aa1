import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../database/database-of"
import { listAtRisk } from "../../../../../workflows/promises-at-risk/list-at-risk"
import { operatorIdOf } from "../../operator-key"

/** Promises of this operator that no longer hold. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ promises: await listAtRisk(databaseOf(req.scope), operatorIdOf(req)) })
}
