import { type Job, type OffsetTake, soonestClosingFirst, takeEarliest } from "./fill-weeks.js"
import { type IsoWeek, weeksBetween } from "./iso-week.js"
import type { BenchSummary } from "./summarise-bench.js"

/** A line ordered and not yet made. */
export type PromisedLine = {
  line_id: string
  /** When it was ordered, as sortable text: the latest lose first. */
  ordered_at: string
  /** First week its work may begin in: `earliest` of its plan. */
  earliest: IsoWeek
  /** Last week of the promise told to the customer. */
  promised: IsoWeek
  takes: readonly { week: IsoWeek; minutes: number }[]
}

export type PromiseReview = {
  /** Promises that no longer hold, oldest first, each with the week that becomes possible; `null`: none in sight. */
  at_risk: { line_id: string; promised: IsoWeek; possible: IsoWeek | null }[]
  /** Minutes per week as they would then be taken; a line without a possible week has none. */
  takes: { line_id: string; week: IsoWeek; minutes: number }[]
}

type Task = { line: PromisedLine; job: Job }

/**
 * What becomes of promises when an operator changes its hours. Where all takes still fit nothing moves. Otherwise lines
 * are kept from the oldest on while all kept ones can be ready in time; work moves between weeks as long as promises
 * hold. Lines that lose get the earliest minutes that then remain. Only weeks from this one on count.
 * @param summary of the new hours with nothing taken
 */
export function reviewPromises(lines: readonly PromisedLine[], summary: BenchSummary): PromiseReview {
  const tasks = [...lines].sort(oldestFirst).map((line) => ({ line, job: jobOf(line, summary) }))
  if (allFit(tasks, summary)) return { at_risk: [], takes: tasks.flatMap(({ line }) => coming(line, summary)) }
  const kept: Task[] = []
  for (const task of tasks) if (fill([...kept, task], [...summary.open])) kept.push(task)
  const left = [...summary.open]
  const takes = fill(kept, left) ?? []
  const lost = tasks.filter((task) => !kept.includes(task)).map((task) => ({ ...task, found: findLater(task, left) }))
  return {
    at_risk: lost.map(({ line, found }) => ({
      line_id: line.line_id,
      promised: line.promised,
      possible: summary.weeks[found?.at(-1)?.offset ?? -1] ?? null,
    })),
    takes: [...takes, ...lost.flatMap(({ line, found }) => (found ?? []).map((take) => ({ line, take })))].map(
      ({ line, take }) => ({
        line_id: line.line_id,
        week: summary.weeks[take.offset] ?? "",
        minutes: take.minutes,
      }),
    ),
  }
}

function oldestFirst(a: PromisedLine, b: PromisedLine): number {
  if (a.ordered_at !== b.ordered_at) return a.ordered_at < b.ordered_at ? -1 : 1
  return a.line_id < b.line_id ? -1 : 1
}

function coming(line: PromisedLine, summary: BenchSummary) {
  return line.takes
    .filter(({ week }) => week >= summary.this_week)
    .map(({ week, minutes }) => ({ line_id: line.line_id, week, minutes }))
}

function jobOf(line: PromisedLine, summary: BenchSummary): Job {
  return {
    minutes: coming(line, summary).reduce((total, { minutes }) => total + minutes, 0),
    first: Math.max(0, weeksBetween(summary.this_week, line.earliest)),
    last: weeksBetween(summary.this_week, line.promised),
  }
}

function allFit(tasks: readonly Task[], summary: BenchSummary): boolean {
  const left = new Map(summary.weeks.map((week, offset) => [week, summary.open[offset] ?? 0]))
  return tasks.every(({ line }) =>
    coming(line, summary).every(({ week, minutes }) => {
      left.set(week, (left.get(week) ?? 0) - minutes)
      return (left.get(week) ?? 0) >= 0 && week <= line.promised
    }),
  )
}

/** All tasks in time, or `null`; lowers `left`. */
function fill(tasks: readonly Task[], left: number[]): { line: PromisedLine; take: OffsetTake }[] | null {
  const filled: { line: PromisedLine; take: OffsetTake }[] = []
  for (const { line, job } of soonestClosingFirst(tasks)) {
    const takes = takeEarliest(job, left)
    if (!takes) return null
    filled.push(...takes.map((take) => ({ line, take })))
  }
  return filled
}

function findLater({ job }: Task, left: number[]): OffsetTake[] | null {
  return takeEarliest({ ...job, last: left.length - 1 }, left)
}
