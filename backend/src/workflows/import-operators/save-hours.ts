import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BenchPlan } from "../../capacity/benches"
import { saveCaps } from "../../capacity/caps-of"
import { saveBench, toBenchPlan } from "../../capacity/save-bench"
import { databaseOf } from "../../database/database-of"
import type { OperatorsPlan } from "./plan-operators"
import type { OperatorIds } from "./save-operators"

type Input = { plan: OperatorsPlan; operators: OperatorIds }
type Before = { operator_id: string; plan: BenchPlan }[]

/** Writes each operator's bench hours and caps, all operators together or none. */
export const saveHoursStep = createStep(
  "save-hours",
  async ({ plan, operators }: Input, { container }) => {
    const db = databaseOf(container)
    const ids = plan.changed.map(({ file }) => operators[file.handle] ?? "")
    const before = await db<Before[number]>("bench").select("operator_id", "plan").whereIn("operator_id", ids)
    await db.transaction(async (trx) => {
      for (const { file } of plan.changed) {
        const operator_id = operators[file.handle] ?? ""
        await saveBench(trx, { operator_id, plan: toBenchPlan(file.bench), changed_by: null })
        await saveCaps(trx, { operator_id, product_id: null }, file.bench.caps)
      }
    })
    return new StepResponse<null, Before>(null, before)
  },
  async (before, { container }) => {
    if (!before) return
    await databaseOf(container).transaction(async (trx) => {
      for (const row of before) await saveBench(trx, { ...row, changed_by: null, note: "import taken back" })
    })
  },
)
