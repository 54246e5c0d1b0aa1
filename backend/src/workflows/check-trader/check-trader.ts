import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { insertRows } from "../../database/insert-rows"
import type { TraderItem } from "./read-checks"

type Check = { operatorId: string; item: TraderItem; checkedOn: string; note: string | null; actorId: string }
export type CheckOutcome = { ok: true } | { ok: false; code: "not_found" | "checked_already" | "no_vat_status" }

/** Writes down that something of an operator's trader data was seen, when and by whom. */
export async function checkTrader(db: Knex, check: Check): Promise<CheckOutcome> {
  const { operatorId, item, checkedOn, note, actorId } = check
  return db.transaction(async (trx): Promise<CheckOutcome> => {
    const operator = await trx<{ seller_id: string }>("operator")
      .where({ id: operatorId })
      .whereNull("deleted_at")
      .forUpdate()
      .first()
    if (!operator) return { ok: false, code: "not_found" }
    const standing = await trx("trader_check")
      .where({ operator_id: operatorId, item })
      .whereNull("withdrawn_at")
      .first<{ id: string } | undefined>("id")
    if (standing) return { ok: false, code: "checked_already" }
    if (item === "vat_status" && !(await hasStatus(trx, operator.seller_id)))
      return { ok: false, code: "no_vat_status" }
    const id = generateEntityId(undefined, "tchk")
    const row = { id, operator_id: operatorId, item, checked_on: checkedOn, checked_by: actorId, note }
    await insertRows(trx, { trader_check: [row] })
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "operator",
      entityId: operatorId,
      action: "changed",
      after: { trader_check: item, checked_on: checkedOn, note },
    })
    return { ok: true }
  })
}

/** Takes a check back: it stays written, and counts no more. Answers whether there was one. */
export async function withdrawCheck(
  db: Knex,
  { operatorId, checkId, actorId }: { operatorId: string; checkId: string; actorId: string },
): Promise<boolean> {
  return db.transaction(async (trx) => {
    const [row] = await trx<{ item: string }>("trader_check")
      .where({ id: checkId, operator_id: operatorId })
      .whereNull("withdrawn_at")
      .update({ withdrawn_at: trx.fn.now(), withdrawn_by: actorId } as never)
      .returning("item")
    if (!row) return false
    const before = { trader_check: row.item }
    await recordChange(trx, {
      actorId,
      operatorId,
      entity: "operator",
      entityId: operatorId,
      action: "changed",
      before,
    })
    return true
  })
}

async function hasStatus(trx: Knex, sellerId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from seller_vat_status
      where seller_id = ? and deleted_at is null
        and to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD') between valid_from and coalesce(valid_to, '9999-12-31')`,
    [sellerId],
  )
  return rows.length > 0
}
