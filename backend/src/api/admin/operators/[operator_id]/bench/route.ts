import { benchFileSchema } from "@etabli/listing"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { readHours } from "../../../../../capacity/read-hours"
import { databaseOf } from "../../../../../database/database-of"
import { changeBench } from "../../../../../workflows/change-bench/change-bench"
import { listAtRisk } from "../../../../../workflows/promises-at-risk/list-at-risk"

const bodySchema = z.strictObject({ bench: benchFileSchema, note: z.string().trim().max(500).optional() })

/** An operator's hours as its form has them, with the weeks to come. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const hours = await readHours(databaseOf(req.scope), String(req.params.operator_id))
  if (!hours) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This operator has no bench yet.")
  res.json(hours)
}

/** Sets an operator's hours; answers which promises no longer hold. Each fault names its field. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodySchema.safeParse(req.body)
  if (!body.success) {
    const fields = body.error.issues.map(({ path, message }) => ({ path: path.join("."), code: message }))
    res.status(400).json({ type: MedusaError.Types.INVALID_DATA, message: "The hours cannot be read.", fields })
    return
  }
  const operatorId = String(req.params.operator_id)
  const { bench, note } = body.data
  const outcome = await changeBench(req.scope, { operatorId, bench, note, changedBy: req.auth_context.actor_id })
  if (outcome.ok) {
    res.json({ at_risk: await listAtRisk(databaseOf(req.scope), operatorId) })
    return
  }
  if (outcome.code === "no_such_operator")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no operator ${operatorId}.`)
  const fields = outcome.caps.map(({ per, sold }) => ({
    path: `bench.caps.${String(bench.caps.findIndex((cap) => cap.per === per))}.pieces`,
    code: "below_sold",
    detail: String(sold),
  }))
  res.status(400).json({ type: MedusaError.Types.INVALID_DATA, message: "A cap is below what is sold.", fields })
}
