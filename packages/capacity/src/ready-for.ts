import { type BenchWork, minutesFor, piecesIn } from "./bench-work.js"
import type { CalendarDate } from "./dates.js"
import type { IsoWeek } from "./iso-week.js"
import type { BenchSummary } from "./summarise-bench.js"

/** Between which days something made will be ready, and how many weeks that is from this one. */
export type ReadyRange = {
  from: CalendarDate
  to: CalendarDate
  /** The week its last minutes are taken from, and the week the promise ends in. */
  first_week: IsoWeek
  last_week: IsoWeek
  weeks_min: number
  weeks_max: number
}

/** Offsets of the weeks, both included, whose minutes may make a piece. */
export type Window = { first: number; last: number }

/**
 * The weeks in which a variant may be made: from the smallest promise on, and early enough that the promise still ends
 * within the largest. Weeks in which the bench does not work do not count towards the end of a promise. `null` where
 * no week is left. With `shift`, as it will be so many weeks later.
 */
export function windowOf(summary: BenchSummary, work: BenchWork, shift = 0): Window | null {
  const first = Math.max(summary.first, work.lead?.min ?? 0) + shift
  const lastWorking = (summary.working_before[summary.last + shift + 1] ?? 0) - 1
  const last = summary.working[lastWorking - slackOf(work)]
  return last === undefined || last < first ? null : { first, last }
}

/** Free minutes within a window. */
export function freeIn(summary: BenchSummary, { first, last }: Window): number {
  return (summary.free_before[last + 1] ?? 0) - (summary.free_before[first] ?? 0)
}

/** Open minutes within a window, taken or not. */
export function openIn(summary: BenchSummary, { first, last }: Window): number {
  return (summary.open_before[last + 1] ?? 0) - (summary.open_before[first] ?? 0)
}

/** How many pieces of a variant one order may have made now. */
export function makeable(summary: BenchSummary, work: BenchWork): number {
  const window = windowOf(summary, work)
  return window ? piecesIn(work, freeIn(summary, window)) : 0
}

/** When `quantity` pieces ordered now will be ready; `null` where the free minutes do not suffice. */
export function readyFor(summary: BenchSummary, work: BenchWork, quantity: number): ReadyRange | null {
  const window = windowOf(summary, work)
  if (!window) return null
  const needed = minutesFor(work, quantity)
  return needed > freeIn(summary, window) ? null : readyAt(summary, work, weekThatCompletes(summary, window, needed))
}

/** The promise of something whose last minutes are taken from the week at `offset`. */
export function readyAt(summary: BenchSummary, work: BenchWork, offset: number): ReadyRange {
  const last = summary.working[(summary.working_before[offset] ?? 0) + slackOf(work)] ?? offset
  return {
    from: summary.ready_on[offset] ?? "",
    to: summary.ready_on[last] ?? "",
    first_week: summary.weeks[offset] ?? "",
    last_week: summary.weeks[last] ?? "",
    weeks_min: offset,
    weeks_max: last,
  }
}

function slackOf({ lead }: BenchWork): number {
  return lead ? Math.max(0, lead.max - lead.min) : 0
}

/** First offset by which the free minutes since the window's beginning reach `needed`; found by halving. */
function weekThatCompletes(summary: BenchSummary, window: Window, needed: number): number {
  const goal = (summary.free_before[window.first] ?? 0) + needed
  let low = window.first
  let high = window.last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((summary.free_before[middle + 1] ?? 0) >= goal) high = middle
    else low = middle + 1
  }
  return low
}
