import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OperatorState } from "../../access/operator-state"
import { planState, type StatePlan, type StoredState, type WantedState } from "../../access/plan-state"
import { recordChange, type AuditAction } from "../../access/record-change"
import { AdminRefusal } from "../../api/admin-refusal"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { showOperatorAnew } from "../../catalogue/show-operator-anew"
import { missingChecks } from "../check-trader/read-checks"

export type SetOperatorState = WantedState & {
  operatorId: string
  note: string | null
  actorId: string
  /** States that the caller may end by making the operator active. */
  lifts: readonly OperatorState[]
}

/** Notes how an operator stands from a day on, and has the shop show it. */
export async function setOperatorState(container: MedusaContainer, wanted: SetOperatorState): Promise<void> {
  await databaseOf(container).transaction((trx) => writeState(trx, wanted))
  await showOperatorAnew(container, [wanted.operatorId])
}

async function writeState(trx: Knex, wanted: SetOperatorState): Promise<void> {
  // One after the other: each plans upon what the other wrote.
  await trx.raw("select id from operator where id = ? for update", [wanted.operatorId])
  const rows = await trx<StoredState>("operator_state")
    .select("id", "state", "valid_from", "valid_to")
    .where({ operator_id: wanted.operatorId })
    .whereNull("deleted_at")
    .orderBy("valid_from")
  await refuseUnchecked(trx, wanted, rows)
  const plan = planState(rows, wanted, wanted.lifts)
  await writePlan(trx, plan, wanted)
  const { state, from, to, note } = wanted
  await recordChange(trx, {
    actorId: wanted.actorId,
    operatorId: wanted.operatorId,
    entity: "operator",
    entityId: wanted.operatorId,
    action: ACTIONS[state],
    before: { states: rows.map(({ id: _, ...row }) => row) },
    after: { state, from, to, note },
  })
}

/**
 * Who was never let in is let in only once its trader data were seen (regulation 2022/2065, art. 30).
 * @throws AdminRefusal naming what is missing
 */
async function refuseUnchecked(trx: Knex, { state, operatorId }: SetOperatorState, rows: StoredState[]): Promise<void> {
  if (state !== "active" || rows.some((row) => row.state === "active")) return
  const missing = await missingChecks(trx, operatorId)
  if (missing.length > 0)
    throw new AdminRefusal(
      409,
      missing.map((item) => ({ path: `trader.${item}`, code: "not_checked" })),
    )
}

async function writePlan(trx: Knex, plan: StatePlan, { operatorId, note, actorId }: SetOperatorState): Promise<void> {
  for (const { id, valid_to } of plan.ended) await trx("operator_state").where({ id }).update({ valid_to })
  await trx("operator_state").whereIn("id", plan.removed).update({ deleted_at: trx.fn.now() })
  if (!plan.fresh) return
  const id = generateEntityId(undefined, "ost")
  await insertRows(trx, { operator_state: [{ id, operator_id: operatorId, ...plan.fresh, note, set_by: actorId }] })
}

const ACTIONS: Readonly<Record<OperatorState, AuditAction>> = {
  invited: "invited",
  active: "activated",
  paused: "paused",
  suspended: "suspended",
  left: "left",
}
