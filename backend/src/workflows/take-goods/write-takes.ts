import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { rawAmount } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"
import type { PlannedTakes } from "./goods-need"

type Part = { ctes: string[]; counted: string; expected: number; values: Record<string, string> }

/**
 * Writes what a plan takes, by one statement. Each write carries its own limit: whatever was read before, no level falls
 * below zero, no week above its minutes, no cap above its number.
 * @throws Error when a limit moved although its row was locked; the caller's transaction rolls back.
 */
export async function writeTakes(trx: Knex, takes: PlannedTakes): Promise<void> {
  const parts = [stockPart(takes), benchPart(takes), capPart(takes)].filter((part) => part !== null)
  if (parts.length === 0) return
  const { rows } = await runPrepared<{ written: number[] }>(
    trx,
    `with ${parts.flatMap(({ ctes }) => ctes).join(",\n")}
     select array[${parts.map(({ counted }) => `(select count(*)::int from ${counted})`).join(", ")}] as written`,
    Object.assign({}, ...parts.map(({ values }) => values)) as Record<string, unknown>,
  )
  const written = rows[0]?.written ?? []
  if (parts.some(({ expected }, index) => written[index] !== expected))
    throw new Error(`goods moved under a lock: ${written.join()} rows could be written`)
}

function stockPart({ stock }: PlannedTakes): Part | null {
  if (stock.length === 0) return null
  const reservations = stock.map((take) => ({
    id: generateEntityId(undefined, "resitem"),
    line_item_id: take.line_id,
    inventory_item_id: take.inventory_item_id,
    location_id: take.location_id,
    quantity: take.quantity,
    raw_quantity: rawAmount(String(take.quantity)),
  }))
  return {
    ctes: [
      `stock_take as (
         select inventory_item_id, location_id, sum(quantity) as quantity
           from jsonb_to_recordset(cast(:stock as jsonb)) as t(inventory_item_id text, location_id text, quantity int)
          group by 1, 2)`,
      `level as (
         update inventory_level l
            set reserved_quantity = l.reserved_quantity + take.quantity,
                raw_reserved_quantity = jsonb_build_object('value', (l.reserved_quantity + take.quantity)::text, 'precision', 20),
                updated_at = now()
           from stock_take take
          where l.inventory_item_id = take.inventory_item_id and l.location_id = take.location_id and l.deleted_at is null
            and l.stocked_quantity - l.reserved_quantity >= take.quantity
         returning 1)`,
      `reservation as (
         insert into reservation_item (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
         select id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity, false
           from jsonb_populate_recordset(null::reservation_item, cast(:stock as jsonb)))`,
    ],
    counted: "level",
    expected: new Set(stock.map((take) => `${take.inventory_item_id} ${take.location_id}`)).size,
    values: { stock: JSON.stringify(reservations) },
  }
}

function benchPart({ bench, weeks, made }: PlannedTakes): Part | null {
  if (weeks.length === 0) return null
  return {
    ctes: [
      `week_take as (
         select * from jsonb_to_recordset(cast(:weeks as jsonb)) as t(id text, operator_id text, week text, minutes int, open_minutes int)),
       bench_week_written as (
         insert into bench_week as w (id, operator_id, week, taken_minutes)
         select id, operator_id, week, minutes from week_take where minutes <= open_minutes
         on conflict (operator_id, week) where deleted_at is null do update
            set taken_minutes = w.taken_minutes + excluded.taken_minutes, updated_at = now()
          where w.taken_minutes + excluded.taken_minutes
                <= (select t.open_minutes from week_take t where t.operator_id = w.operator_id and t.week = w.week)
         returning 1)`,
      `bench_take_written as (
         insert into bench_take (id, line_id, operator_id, week, minutes)
         select id, line_id, operator_id, week, minutes
           from jsonb_to_recordset(cast(:takes as jsonb)) as t(id text, line_id text, operator_id text, week text, minutes int))`,
      `made_line_written as (
         insert into made_line (id, line_id, ready, made)
         select id, line_id, ready, made
           from jsonb_to_recordset(cast(:made as jsonb)) as t(id text, line_id text, ready int, made int))`,
    ],
    counted: "bench_week_written",
    expected: weeks.length,
    values: { weeks: withIds(weeks, "bnwk"), takes: withIds(bench, "bntk"), made: withIds(made, "mdln") },
  }
}

function capPart({ caps, cap_uses }: PlannedTakes): Part | null {
  if (cap_uses.length === 0) return null
  return {
    ctes: [
      `use_take as (
         select * from jsonb_to_recordset(cast(:uses as jsonb)) as t(id text, cap_id text, period text, pieces int, "limit" int)),
       cap_use_written as (
         insert into cap_use as u (id, cap_id, period, used)
         select id, cap_id, period, pieces from use_take where pieces <= "limit"
         on conflict (cap_id, period) where deleted_at is null do update
            set used = u.used + excluded.used, updated_at = now()
          where u.used + excluded.used <= (select t."limit" from use_take t where t.cap_id = u.cap_id and t.period = u.period)
         returning 1)`,
      `cap_take_written as (
         insert into cap_take (id, line_id, cap_id, period, quantity)
         select id, line_id, cap_id, period, quantity
           from jsonb_to_recordset(cast(:cap_takes as jsonb)) as t(id text, line_id text, cap_id text, period text, quantity int))`,
    ],
    counted: "cap_use_written",
    expected: cap_uses.length,
    values: { uses: withIds(cap_uses, "capus"), cap_takes: withIds(caps, "captk") },
  }
}

function withIds(rows: readonly object[], prefix: string): string {
  return JSON.stringify(rows.map((row) => ({ ...row, id: generateEntityId(undefined, prefix) })))
}
