import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../database/database-of"
import { readWorkshop } from "../../../../../workshop-orders/read-workshop"
import { operatorIdOf } from "../../operator-key"

/** An operator's first page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ workshop: await readWorkshop(databaseOf(req.scope), operatorIdOf(req)) })
}
