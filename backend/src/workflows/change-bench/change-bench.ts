import { type BenchFile } from "@etabli/listing"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordChange } from "../../access/record-change"
import type { BenchPlan } from "../../capacity/benches"
import { type CapTooLow, capsTooLow, saveCaps } from "../../capacity/caps-of"
import { saveBench, toBenchPlan } from "../../capacity/save-bench"
import { databaseOf } from "../../database/database-of"
import { deliverEvents } from "../deliver-events/deliver-events"
import { moveWork } from "./move-work"

export type BenchChange = { operatorId: string; bench: BenchFile; changedBy: string; note?: string | undefined }
export type ChangeOutcome =
  { ok: true } | { ok: false; code: "no_such_operator" } | { ok: false; code: "cap_below_sold"; caps: CapTooLow[] }

/**
 * Sets an operator's hours and caps. Work that was ordered moves between weeks as far as every promise still holds; the
 * promises themselves never move here: those that no longer hold are listed, and a person decides.
 */
export async function changeBench(container: MedusaContainer, change: BenchChange): Promise<ChangeOutcome> {
  const { operatorId, bench, changedBy, note } = change
  const db = databaseOf(container)
  const outcome = await db.transaction(async (trx): Promise<ChangeOutcome> => {
    const operator = await trx<{ id: string; deleted_at: Date | null }>("operator")
      .where({ id: operatorId })
      .whereNull("deleted_at")
      .first()
    if (!operator) return { ok: false, code: "no_such_operator" }
    const before = await trx<{ operator_id: string; plan: BenchPlan }>("bench")
      .where({ operator_id: operatorId })
      .first()
    const owner = { operator_id: operatorId, product_id: null }
    const low = await capsTooLow(trx, owner, bench.caps)
    if (low.length > 0) return { ok: false, code: "cap_below_sold", caps: low }
    await saveBench(trx, {
      operator_id: operatorId,
      plan: toBenchPlan(bench),
      changed_by: changedBy,
      ...(note ? { note } : {}),
    })
    await saveCaps(trx, owner, bench.caps)
    await recordChange(trx, {
      actorId: changedBy,
      operatorId,
      entity: "hours",
      entityId: operatorId,
      action: "changed",
      label: note ?? null,
      before: before ? { ...before.plan } : null,
      after: { ...toBenchPlan(bench), caps: bench.caps },
    })
    await moveWork(trx, operatorId)
    return { ok: true }
  })
  deliverEvents.soon(container)
  return outcome
}
