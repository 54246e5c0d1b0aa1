import { isRepairClosed, mayRepairBecome, nextRepairStates, type RepairRow, type RepairState } from "@etabli/trust"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange } from "../../access/record-change"
import { forgetRepairs } from "./forget-repairs"

/** What waits first, the oldest of it at the top. */
export async function listRepairs(db: Knex, operatorId: string): Promise<RepairRow[]> {
  const { rows } = await db.raw<{ rows: Omit<RepairRow, "next">[] }>(
    `select r.id, p.title as piece_title, r.order_id, o.custom_display_id as order_number, r.name, r.email, r.text, r.locale,
            r.photo_key is not null and r.email <> '' as has_photo, r.state, r.note, r.created_at
       from repair_request r
       join product p on p.id = r.product_id
       left join "order" o on o.id = r.order_id
      where r.operator_id = ? and r.deleted_at is null
      order by r.state in ('done', 'declined'), r.created_at, r.id limit 200`,
    [operatorId],
  )
  return rows.map((row) => ({ ...row, next: row.email === "" ? [] : nextRepairStates(row.state) }))
}

type Stored = { id: string; operator_id: string; state: RepairState; email: string; forget_when_closed: boolean }
type Step = { repairId: string; operatorId: string; actorId: string; state: RepairState; note: string | null }

/** Notes how far a repair is; false where it stands elsewhere by now. */
export async function stepRepair(db: Knex, { repairId, operatorId, actorId, state, note }: Step): Promise<boolean> {
  return db.transaction(async (trx) => {
    const row = await trx<Stored>("repair_request")
      .where({ id: repairId, operator_id: operatorId })
      .whereNull("deleted_at")
      .forUpdate()
      .first()
    if (!row || row.email === "" || !(row.state === state || mayRepairBecome(row.state, state))) return false
    await trx("repair_request")
      .where({ id: repairId })
      .update({ state, note, changed_by: actorId, updated_at: trx.fn.now() })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "repair",
      entityId: repairId,
      action: "changed",
      before: { state: row.state },
      after: { state },
    })
    if (row.forget_when_closed && isRepairClosed(state)) await forgetRepairs(trx, [repairId])
    return true
  })
}
