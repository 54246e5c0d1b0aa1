import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { principalOf } from "../../../../../access/principal"
import { today } from "../../../../../today"
import { databaseOf } from "../../../../../database/database-of"
import { TRADER_ITEMS } from "../../../../../modules/trader/models/trader-check"
import { checkTrader } from "../../../../../workflows/check-trader/check-trader"
import { missingChecks, readChecks } from "../../../../../workflows/check-trader/read-checks"
import { AdminRefusal, parseBody } from "../../../../admin-refusal"

const bodySchema = z.strictObject({
  item: z.enum(TRADER_ITEMS),
  checked_on: z.iso.date().refine((day) => day <= today(), "in_the_future"),
  note: z.string().trim().max(500).nullable().default(null),
})

/** What was seen of an operator's trader data, and what is missing before it may sell. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerChecks(req, res)
}

/** Writes down that something was seen. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { item, checked_on, note } = parseBody<z.infer<typeof bodySchema>>(bodySchema, req.body)
  const operatorId = String(req.params.operator_id)
  const actorId = principalOf(req).userId
  const outcome = await checkTrader(databaseOf(req.scope), { operatorId, item, checkedOn: checked_on, note, actorId })
  if (!outcome.ok)
    throw new AdminRefusal(outcome.code === "not_found" ? 404 : 409, [{ path: "item", code: outcome.code }])
  await answerChecks(req, res)
}

async function answerChecks(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = databaseOf(req.scope)
  const operatorId = String(req.params.operator_id)
  res.json({
    items: TRADER_ITEMS,
    checks: await readChecks(db, operatorId),
    missing: await missingChecks(db, operatorId),
    today: today(),
  })
}
