import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { principalOf } from "../../../../../../access/principal"
import { databaseOf } from "../../../../../../database/database-of"
import { withdrawCheck } from "../../../../../../workflows/check-trader/check-trader"
import { AdminRefusal } from "../../../../../admin-refusal"

/** Takes a check back; it stays written that it was. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { operator_id: operatorId = "", check_id: checkId = "" } = req.params
  const actorId = principalOf(req).userId
  if (!(await withdrawCheck(databaseOf(req.scope), { operatorId, checkId, actorId }))) throw new AdminRefusal(404, [])
  res.json({ withdrawn: true })
}
