import { REPAIR_STATES } from "@etabli/trust"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../../access/principal"
import { databaseOf } from "../../../../../../database/database-of"
import { eraseRepairPhotos } from "../../../../../../workflows/repairs/forget-repairs"
import { listRepairs, stepRepair } from "../../../../../../workflows/repairs/repair-list"
import { AdminRefusal, parseBody } from "../../../../../admin-refusal"

const bodySchema = z.strictObject({
  state: z.enum(REPAIR_STATES),
  note: z.string().trim().max(1000).nullable(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const { operator_id, repair_id } = req.params
  const operatorId = String(operator_id)
  const db = databaseOf(req.scope)
  const step = { repairId: String(repair_id), operatorId, actorId: principalOf(req).userId, ...given }
  if (!(await stepRepair(db, step))) throw new AdminRefusal(409, [{ path: "repair", code: "gone" }])
  await eraseRepairPhotos(req.scope)
  res.json({ repairs: await listRepairs(db, operatorId) })
}
