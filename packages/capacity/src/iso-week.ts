import { type CalendarDate, dateOfDay, dayNumber, firstDayOf, yearOf } from "./dates.js"

/** A week of ISO 8601, Monday to Sunday: `2026-W48`. Text order is the order of time. */
export type IsoWeek = string

const FORM = /^(\d{4})-W(\d{2})$/

/** The week a date lies in. The last days of December may belong to week 1, the first of January to week 52 or 53. */
export function weekOf(date: CalendarDate): IsoWeek {
  return weekAt(weekIndexOfDay(dayNumber(date)))
}

/** The Monday of a week. Throws a RangeError where there is no such week. */
export function mondayOf(week: IsoWeek): CalendarDate {
  return dateOfDay(mondayAt(weekIndex(week)))
}

/** The week so many weeks later, across year ends with 52 or 53 weeks. */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return weekAt(weekIndex(week) + count)
}

/** How many weeks `to` lies after `from`; negative where it lies before. */
export function weeksBetween(from: IsoWeek, to: IsoWeek): number {
  return weekIndex(to) - weekIndex(from)
}

/** Whether a text names a week that exists: 2026 has a week 53, 2027 has none. */
export function isIsoWeek(text: string): boolean {
  const index = readWeek(text)
  return index !== null && weekAt(index) === text
}

/** Weeks since the one of 1970-01-01: whole numbers that can be added and compared. Throws on a week that does not exist. */
export function weekIndex(week: IsoWeek): number {
  const index = readWeek(week)
  if (index === null || weekAt(index) !== week) throw new RangeError(`not a week: ${week}`)
  return index
}

/** The week at an index of `weekIndex`. */
export function weekAt(index: number): IsoWeek {
  const thursday = index * 7
  const year = yearOf(thursday)
  const number = Math.floor((thursday - firstDayOf(year)) / 7) + 1
  return `${year}-W${String(number).padStart(2, "0")}`
}

/** The first day of the week at an index, in days since 1970-01-01. */
export function mondayAt(index: number): number {
  return index * 7 - 3
}

function weekIndexOfDay(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** 4 January always lies in week 1. */
function readWeek(text: string): number | null {
  const [, year, number] = FORM.exec(text) ?? []
  return year === undefined ? null : weekIndexOfDay(firstDayOf(Number(year)) + 3) + Number(number) - 1
}
