import { type BenchWork, minutesFor, piecesIn } from "./bench-work.js"
import { type Job, soonestClosingFirst, takeEarliest } from "./fill-weeks.js"
import type { IsoWeek } from "./iso-week.js"
import { type ReadyRange, readyAt, windowOf } from "./ready-for.js"
import type { BenchSummary } from "./summarise-bench.js"

/** Pieces of one order line that have to be made. */
export type BenchLine = { line_id: string; operator_id: string; quantity: number; work: BenchWork }

/** Minutes of one week that one line takes: what a cancellation gives back. */
export type BenchTake = { line_id: string; operator_id: string; week: IsoWeek; minutes: number }

/** Minutes of one week for all lines together: `taken_minutes + minutes <= open_minutes` is the condition to write. */
export type WeekTake = { operator_id: string; week: IsoWeek; minutes: number; open_minutes: number }

/** When a line will be ready, and the first week its work might have begun in: what a later review may use. */
export type LineReady = { line_id: string; range: ReadyRange; earliest: IsoWeek }
export type BenchPlan =
  | { ok: true; takes: BenchTake[]; weeks: WeekTake[]; ready: LineReady[] }
  /** Each line that cannot be made, with how many of its pieces still could. */
  | { ok: false; short: { line_id: string; available: number }[] }

export type Summaries = ReadonlyMap<string, BenchSummary>
type Planning = { line: BenchLine; summary: BenchSummary | undefined; job: Job | null }

/**
 * Gives lines the earliest free minutes of their operators' weeks, from the smallest promise on. All lines or none: the
 * lines whose window closes first are served first, so that a plan is found wherever there is one. `weeks` comes in the
 * order of operator and week in which the rows must be locked. `summaries` are found by operator id; a line of an
 * unknown or a paused operator is short.
 */
export function planBench(lines: readonly BenchLine[], summaries: Summaries): BenchPlan {
  const left = new Map([...summaries].map(([id, summary]) => [id, [...summary.free]]))
  const takes: BenchTake[] = []
  const ready: LineReady[] = []
  const short: { line_id: string; available: number }[] = []
  for (const { line, summary, job } of soonestClosingFirst(lines.map((line) => planning(line, summaries)))) {
    const free = left.get(line.operator_id) ?? []
    const taken = job && takeEarliest(job, free)
    if (!summary || !job || !taken) {
      short.push({ line_id: line.line_id, available: job ? piecesIn(line.work, minutesIn(free, job)) : 0 })
      continue
    }
    const { line_id, operator_id } = line
    takes.push(...taken.map((t) => ({ line_id, operator_id, week: summary.weeks[t.offset] ?? "", minutes: t.minutes })))
    const range = readyAt(summary, line.work, taken.at(-1)?.offset ?? job.first)
    ready.push({ line_id, range, earliest: summary.weeks[job.first] ?? "" })
  }
  return short.length > 0 ? { ok: false, short } : { ok: true, takes, weeks: mergeTakes(takes, summaries), ready }
}

/** Takes of many lines as one per operator and week, in that order. */
export function mergeTakes(takes: readonly BenchTake[], summaries: Summaries): WeekTake[] {
  const merged = new Map<string, WeekTake>()
  for (const { operator_id, week, minutes } of takes) {
    const key = `${operator_id} ${week}`
    const summary = summaries.get(operator_id)
    const open_minutes = summary?.open[summary.weeks.indexOf(week)] ?? 0
    merged.set(key, { operator_id, week, minutes: minutes + (merged.get(key)?.minutes ?? 0), open_minutes })
  }
  return [...merged.values()].sort((a, b) => compare(a.operator_id, b.operator_id) || compare(a.week, b.week))
}

function planning(line: BenchLine, summaries: Summaries): Planning {
  const summary = summaries.get(line.operator_id)
  const window = summary && !summary.paused ? windowOf(summary, line.work) : null
  return { line, summary, job: window && { ...window, minutes: minutesFor(line.work, line.quantity) } }
}

function minutesIn(free: readonly number[], { first, last }: Job): number {
  return free.slice(first, last + 1).reduce((total, minutes) => total + minutes, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
