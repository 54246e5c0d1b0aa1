const DAY_MS = 86_400_000

/** A calendar date where the workshop is, `YYYY-MM-DD`: no hour and no time zone, so summer time cannot move it. */
export type CalendarDate = string

/** Dates from one to another, both included. */
export type DateRange = { from: CalendarDate; to: CalendarDate }

/** Days since 1970-01-01. Throws a RangeError where `date` is none. */
export function dayNumber(date: CalendarDate): number {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS
  if (!Number.isInteger(day)) throw new RangeError(`not a calendar date: ${date}`)
  return day
}

/** The date so many days after 1970-01-01. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The calendar date `days` later. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return weekdayOfDay(dayNumber(date))
}

/** The same for a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The year a day counted from 1970-01-01 lies in, and back to its first day. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}

export function firstDayOf(year: number): number {
  return Date.UTC(year, 0, 1) / DAY_MS
}
