import { freedInPart, type PartlyMade } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { today } from "../../today"
import { insertRows } from "../../database/insert-rows"
import { lockGoods } from "./lock-goods"

type Line = PartlyMade & { line_id: string; operator_id: string; ordered: number; returned: number }

/**
 * Gives back the hours and caps of what an order has less of: a line made smaller, or pieces of it that came back. Stock is
 * Medusa's to give back. Safe to repeat.
 */
export async function giveBackInPart(trx: Knex, orderId: string): Promise<void> {
  const changed = (await linesOf(trx, orderId)).filter(
    ({ ready, made, ordered, returned }) => ordered - returned < ready + made,
  )
  if (changed.length === 0) return
  await lockGoods(trx, [], { freed: changed.map(({ line_id }) => line_id) })
  // Read anew under the locks.
  for (const line of await linesOf(trx, orderId)) await freePart(trx, line)
}

async function linesOf(trx: Knex, orderId: string): Promise<Line[]> {
  const { rows } = await trx.raw<{ rows: Line[] }>(
    `select m.line_id, m.ready, m.made, oi.quantity::int as ordered, oi.return_received_quantity::int as returned,
            t.operator_id, t.weeks
       from order_item oi
       join "order" o on o.id = oi.order_id and o.version = oi.version
       join made_line m on m.line_id = oi.item_id and m.deleted_at is null
       join lateral (
         select b.operator_id, jsonb_agg(jsonb_build_object('week', b.week, 'minutes', b.minutes)) as weeks
           from bench_take b where b.line_id = m.line_id and b.deleted_at is null group by 1) t on true
      where oi.order_id = ? and oi.deleted_at is null`,
    [orderId],
  )
  return rows
}

async function freePart(trx: Knex, line: Line): Promise<void> {
  const { made, weeks } = freedInPart(line, line, today())
  if (made === line.made) return
  const { line_id, operator_id } = line
  for (const { week, minutes } of weeks) {
    await trx("bench_take").where({ line_id, week }).decrement("minutes", minutes)
    await trx("bench_week").where({ operator_id, week }).decrement("taken_minutes", minutes)
  }
  await trx("bench_take").where({ line_id, minutes: 0 }).del()
  await trx("made_line").where({ line_id }).update({ made, updated_at: trx.fn.now() })
  await freeCaps(trx, line_id, line.made - made)
  const data = { inventory_item_ids: [], operator_ids: [operator_id] }
  await insertRows(trx, {
    outbox_event: [{ id: generateEntityId(undefined, "obev"), name: "goods.freed", data }],
  })
}

async function freeCaps(trx: Knex, lineId: string, pieces: number): Promise<void> {
  await trx.raw(
    `with counted as (
       update cap_take set quantity = greatest(0, quantity - ?) where line_id = ? and deleted_at is null returning cap_id, period)
     update cap_use u set used = greatest(0, u.used - ?), updated_at = now()
       from counted where u.cap_id = counted.cap_id and u.period = counted.period and u.deleted_at is null`,
    [pieces, lineId, pieces],
  )
}
