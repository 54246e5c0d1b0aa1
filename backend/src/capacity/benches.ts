import { type Bench, type BenchCalendar, benchCalendar, type BenchSummary, summariseBench } from "@etabli/capacity"
import QuickLRU from "quick-lru"

/** What stands in `bench.plan`: the workshop's hours, and whether it takes orders at all. */
export type BenchPlan = Omit<Bench, "country"> & { paused: { from: string; until: string | null } | null }

export type BenchRow = { operator_id: string; country: string; plan: BenchPlan; taken: Record<string, number> }

/** Rows of `BenchRow` for `:operators`; weeks that are over do not matter any more. */
export const BENCHES = `
select b.operator_id, o.country, b.plan,
       coalesce((select jsonb_object_agg(w.week, w.taken_minutes) from bench_week w
                  where w.operator_id = b.operator_id and w.deleted_at is null and w.taken_minutes > 0
                    and w.week >= to_char(now() at time zone 'Europe/Brussels', 'IYYY"-W"IW')), '{}') as taken
  from bench b
  join operator o on o.id = b.operator_id
 where b.operator_id = any(cast(:operators as text[])) and b.deleted_at is null`

/** By day, country and plan: a plan changes now and then, its weeks are asked for with every page. */
const calendars = new QuickLRU<string, BenchCalendar>({ maxSize: 2_000 })

/** One operator's coming weeks. @param today `YYYY-MM-DD` where the workshops are */
export function summaryOf({ operator_id, country, plan, taken }: BenchRow, today: string): BenchSummary {
  const { paused, ...hours } = plan
  const isPaused = paused && paused.from <= today && (paused.until === null || today <= paused.until)
  const bench = { ...hours, country }
  const state = { operator_id, bench, taken: new Map(Object.entries(taken)) }
  return summariseBench(
    { ...state, paused: isPaused ? { until: paused.until } : null },
    today,
    calendarOf(bench, today),
  )
}

function calendarOf(bench: Bench, today: string): BenchCalendar {
  const key = `${today} ${JSON.stringify(bench)}`
  const known = calendars.get(key)
  if (known) return known
  const fresh = benchCalendar(bench, today)
  calendars.set(key, fresh)
  return fresh
}

export function summariesOf(rows: readonly BenchRow[], today: string): Map<string, BenchSummary> {
  return new Map(rows.map((row) => [row.operator_id, summaryOf(row, today)]))
}
