import { mondayOf } from "@etabli/capacity"
import type { BenchFile } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { today } from "../today"
import { type BenchPlan, type BenchRow, BENCHES, summaryOf } from "./benches"
import type { CapSetting } from "./caps-of"

/** A week to come: its Monday, and minutes open and taken in it. */
export type HoursWeek = { week: string; monday: string; open_minutes: number; taken_minutes: number }
/** What `GET /admin/operators/:operator_id/bench` answers. */
export type Hours = {
  /** Whose holidays are kept. */
  country: string
  bench: BenchFile
  weeks: HoursWeek[]
}

const WEEKS_SHOWN = 26

/** An operator's hours as a form edits them, and how the coming weeks stand; null where it has none. */
export async function readHours(db: Knex, operatorId: string): Promise<Hours | null> {
  const { rows } = await runPrepared<BenchRow>(db, BENCHES, { operators: [operatorId] })
  const [row] = rows
  if (!row) return null
  const summary = summaryOf(row, today())
  const caps = await runPrepared<CapSetting>(db, CAPS, [operatorId])
  return {
    country: row.country,
    bench: toBenchFile(row.plan, caps.rows),
    weeks: summary.weeks.slice(0, WEEKS_SHOWN).map((week, offset) => ({
      week,
      monday: mondayOf(week),
      open_minutes: summary.open[offset] ?? 0,
      taken_minutes: row.taken[week] ?? 0,
    })),
  }
}

function toBenchFile(plan: BenchPlan, caps: CapSetting[]): BenchFile {
  const { versions, exceptions, closures, paused, min_promise_weeks, max_promise_weeks } = plan
  return {
    weekly_hours: versions.map(({ from, minutes }) => ({ from, hours: minutes / 60 })),
    exceptions: exceptions.map(({ week, minutes }) => ({ week, hours: minutes / 60 })),
    closures: [...closures],
    ...(paused ? { paused: { from: paused.from, ...(paused.until ? { until: paused.until } : {}) } } : {}),
    min_promise_weeks,
    max_promise_weeks,
    caps,
  }
}

const CAPS = `select period as per, most as pieces from cap
               where operator_id = ? and product_id is null and deleted_at is null order by period`
