import { weekOf } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { today } from "../../today"
import { runPrepared } from "../../database/run-prepared"
import { lockGoods } from "./lock-goods"

/**
 * Gives back what order lines took: stock, caps, and minutes of weeks that are not over. Only what still stands counts, so
 * a second call changes nothing. Leaves an event by which pages that told otherwise are made again.
 */
export async function giveBackGoods(trx: Knex, lineIds: readonly string[]): Promise<void> {
  if (lineIds.length === 0) return
  await lockGoods(trx, [], { freed: lineIds })
  await freeGoods(trx, lineIds)
}

/** The same for a caller that holds the locks already. */
export async function freeGoods(trx: Knex, lineIds: readonly string[]): Promise<void> {
  await runPrepared(trx, FREE, {
    lines: [...lineIds],
    this_week: weekOf(today()),
    event_id: generateEntityId(undefined, "obev"),
  })
}

const FREE = `
with line as (select unnest(cast(:lines as text[])) as id),
reservation as (
  update reservation_item r set deleted_at = now(), updated_at = now()
    from line where r.line_item_id = line.id and r.deleted_at is null
  returning r.inventory_item_id, r.location_id, r.quantity),
pieces as (select inventory_item_id, location_id, sum(quantity) as quantity from reservation group by 1, 2),
level as (
  update inventory_level l
     set reserved_quantity = l.reserved_quantity - pieces.quantity,
         raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity - pieces.quantity)::text, 'precision', 20),
         updated_at = now()
    from pieces
   where l.inventory_item_id = pieces.inventory_item_id and l.location_id = pieces.location_id and l.deleted_at is null),
take as (
  delete from bench_take t using line where t.line_id = line.id returning t.operator_id, t.week, t.minutes),
week as (
  update bench_week w set taken_minutes = greatest(0, w.taken_minutes - gone.minutes), updated_at = now()
    from (select operator_id, week, sum(minutes)::int as minutes from take where week >= :this_week group by 1, 2) gone
   where w.operator_id = gone.operator_id and w.week = gone.week and w.deleted_at is null),
counted as (
  delete from cap_take t using line where t.line_id = line.id returning t.cap_id, t.period, t.quantity),
cap as (
  update cap_use u set used = greatest(0, u.used - gone.quantity), updated_at = now()
    from (select cap_id, period, sum(quantity)::int as quantity from counted group by 1, 2) gone
   where u.cap_id = gone.cap_id and u.period = gone.period and u.deleted_at is null),
made as (delete from made_line m using line where m.line_id = line.id),
hold as (delete from goods_hold h using line where h.line_id = line.id)
insert into outbox_event (id, name, data)
select :event_id, 'goods.freed', jsonb_build_object(
         'inventory_item_ids', coalesce((select jsonb_agg(distinct inventory_item_id) from reservation), '[]'),
         'operator_ids', coalesce((select jsonb_agg(distinct operator_id) from take), '[]'))
 where exists (select 1 from reservation) or exists (select 1 from take)`
