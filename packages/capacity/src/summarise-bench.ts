import { type Bench, openMinutesOn, workingDaysAt } from "./bench.js"
import { type CalendarDate, dateOfDay } from "./dates.js"
import { type IsoWeek, mondayAt, weekAt, weekIndex, weekOf } from "./iso-week.js"
import { workCalendar } from "./working-days.js"

/** How far beyond the largest promise we look for the week in which a full bench may open again. */
export const LOOK_AHEAD_WEEKS = 26
const FRIDAY = 4

/** What is needed to say how a bench stands. */
export type BenchState = {
  operator_id: string
  bench: Bench
  /** Minutes taken by week, holds included, as `bench_week` keeps them; a week that is missing has none. */
  taken: ReadonlyMap<IsoWeek, number>
  /** Set while the operator takes no orders at all. */
  paused?: { until: CalendarDate | null } | null
}

/**
 * One operator's coming weeks, by offset from this week (0): made once, then each of its variants is answered without
 * looking at bookings again. Arrays go to the largest promise and `LOOK_AHEAD_WEEKS` beyond.
 */
export type BenchSummary = {
  operator_id: string
  this_week: IsoWeek
  /** Smallest and largest promise, as offsets. */
  first: number
  last: number
  weeks: readonly IsoWeek[]
  open: readonly number[]
  /** Open less taken, never below 0. */
  free: readonly number[]
  /** Sums of all weeks before an offset; one longer than `weeks`. */
  open_before: readonly number[]
  free_before: readonly number[]
  /** Offsets of the weeks in which the bench works at all, and how many of them lie before an offset. */
  working: readonly number[]
  working_before: readonly number[]
  /** Last working day of each week; Friday where it has none. */
  ready_on: readonly CalendarDate[]
  paused: { until: CalendarDate | null } | null
}

/** The part of a summary that no sale changes: what the workshop's own plan says of its coming weeks. */
export type BenchCalendar = Omit<BenchSummary, "operator_id" | "free" | "free_before" | "paused">

/**
 * The coming weeks of a bench by its plan alone. It costs several times what the rest of a summary costs, and stays the
 * same all day: who reads many benches again and again keeps it.
 * @param today `YYYY-MM-DD` where the workshop is
 */
export function benchCalendar(bench: Bench, today: CalendarDate): BenchCalendar {
  const this_week = weekOf(today)
  const start = weekIndex(this_week)
  const length = bench.max_promise_weeks + LOOK_AHEAD_WEEKS + 1
  const weeks = Array.from({ length }, (_, offset) => weekAt(start + offset))
  const calendar = workCalendar(bench)
  const days = weeks.map((_, offset) => workingDaysAt(start + offset, calendar))
  const open = weeks.map((week, offset) => openMinutesOn(bench, week, days[offset]?.length ?? 0))
  const opens = open.map((minutes) => (minutes > 0 ? 1 : 0))
  return {
    this_week,
    first: bench.min_promise_weeks,
    last: bench.max_promise_weeks,
    weeks,
    open,
    open_before: sumsBefore(open),
    working: weeks.flatMap((_, offset) => (opens[offset] ? [offset] : [])),
    working_before: sumsBefore(opens),
    ready_on: days.map((worked, offset) => dateOfDay(worked.at(-1) ?? mondayAt(start + offset) + FRIDAY)),
  }
}

/**
 * @param today `YYYY-MM-DD` where the workshop is
 * @param calendar of the same bench on the same day, where it is known
 */
export function summariseBench(
  { operator_id, bench, taken, paused = null }: BenchState,
  today: CalendarDate,
  calendar: BenchCalendar = benchCalendar(bench, today),
): BenchSummary {
  const { weeks, open } = calendar
  const free = weeks.map((week, offset) => Math.max(0, (open[offset] ?? 0) - (taken.get(week) ?? 0)))
  return { ...calendar, operator_id, free, free_before: sumsBefore(free), paused }
}

function sumsBefore(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}
