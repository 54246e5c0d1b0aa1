import { type IsoWeek, mondayOf, weeksBetween } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type BenchRow, BENCHES, summaryOf } from "../capacity/benches"
import { today } from "../today"
import { runPrepared } from "../database/run-prepared"

export const PLOT_WEEKS = 12

/** A week of a bench, in minutes. Booked may exceed open where hours were cut after they were sold. */
export type WeekHours = { week: IsoWeek; monday: string; open: number; booked: number; free: number }

type Asked = { operatorId: string; from: IsoWeek; weeks: number }

/** An operator's hours of the coming weeks; null where it never set any. One statement. */
export async function readHours(db: Knex, { operatorId, from, weeks }: Asked) {
  const { rows } = await runPrepared<BenchRow>(db, BENCHES, { operators: [operatorId] })
  const [bench] = rows
  return bench ? hoursOf(bench, { from, weeks, today: today() }) : null
}

/** The same from a bench as it was read. @param asked.today `YYYY-MM-DD` where the workshop is */
export function hoursOf(bench: BenchRow, asked: { from: IsoWeek; weeks: number; today: string }) {
  const summary = summaryOf(bench, asked.today)
  const start = Math.max(0, weeksBetween(summary.this_week, asked.from))
  const weeks = summary.weeks.slice(start, start + asked.weeks).map((week, index): WeekHours => {
    const open = summary.open[start + index] ?? 0
    const booked = bench.taken[week] ?? 0
    return { week, monday: mondayOf(week), open, booked, free: Math.max(0, open - booked) }
  })
  return { weeks, paused: summary.paused }
}
