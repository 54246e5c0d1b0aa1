import type { DateRange } from "./dates.js"
import { type IsoWeek, mondayAt, weekIndex } from "./iso-week.js"
import { type WorkCalendar, workCalendar } from "./working-days.js"

/** The hours a workshop gives to what is ordered of it. All times in whole minutes. */
export type Bench = {
  /** Country of the workshop: its public holidays shorten a week. */
  country: string
  /** Minutes of a full week, from a week on until the next entry; rising weeks, one entry a week. Before the first: 0. */
  versions: readonly { from: IsoWeek; minutes: number }[]
  /** A single week's minutes as they are: neither holidays nor closures are taken off any more. */
  exceptions: readonly { week: IsoWeek; minutes: number }[]
  /** Dates without work, both included. */
  closures: readonly DateRange[]
  /** Nothing is promised for an earlier week than this many after the order's; at least 1. */
  min_promise_weeks: number
  /** No promise ends later than this many weeks after the order's: beyond, the bench is full. */
  max_promise_weeks: number
}

const WORKING_WEEK = [0, 1, 2, 3, 4]

/**
 * What the bench can do in a week. A week with closures or public holidays has its working days' part of the minutes,
 * rounded down; an exception is the last word.
 */
export function openMinutes(bench: Bench, week: IsoWeek): number {
  return openMinutesOn(bench, week, workingDaysAt(weekIndex(week), workCalendar(bench)).length)
}

/** The same where the week's number of working days is known. */
export function openMinutesOn(bench: Bench, week: IsoWeek, workingDays: number): number {
  const exception = bench.exceptions.find((candidate) => candidate.week === week)
  if (exception) return exception.minutes
  const minutes = bench.versions.findLast((version) => version.from <= week)?.minutes ?? 0
  return Math.floor((minutes * workingDays) / WORKING_WEEK.length)
}

/** The days on which is worked in the week at an index of `weekIndex`, in days since 1970-01-01. */
export function workingDaysAt(index: number, { isWorking }: WorkCalendar): number[] {
  const monday = mondayAt(index)
  return WORKING_WEEK.map((offset) => monday + offset).filter(isWorking)
}
