import { addDays, type CalendarDate, type DateRange, dayNumber, weekdayOfDay } from "./dates.js"
import { HOLIDAYS } from "./holidays.js"

/** Where work is done: its country's holidays and its own closures stop it. */
export type Workplace = {
  /** ISO 3166-1 alpha-2, lower case. No holidays are known outside `HOLIDAYS`. */
  country: string
  closures?: readonly DateRange[]
}

const holidaySets: Readonly<Record<string, ReadonlySet<number>>> = {
  fr: new Set(HOLIDAYS.fr.map(dayNumber)),
  be: new Set(HOLIDAYS.be.map(dayNumber)),
}

/** Monday to Friday, but for the holidays of the country and the days the place is closed. */
export function isWorkingDay(date: CalendarDate, place: Workplace): boolean {
  return isWorkingDayNumber(dayNumber(date), place)
}

/** The same for a day counted from 1970-01-01. */
export function isWorkingDayNumber(day: number, place: Workplace): boolean {
  return weekdayOfDay(day) <= 5 && isOpenDayNumber(day, place)
}

/** No holiday and no closure: a Saturday may be open to customers. */
export function isOpenDay(date: CalendarDate, place: Workplace): boolean {
  return isOpenDayNumber(dayNumber(date), place)
}

/** The date after `count` working days; 0 gives the date itself, or the next working day if it is none. */
export function addWorkingDays(date: CalendarDate, count: number, place: Workplace): CalendarDate {
  let day = date
  let left = count
  while (left > 0 || !isWorkingDay(day, place)) {
    day = addDays(day, 1)
    if (left > 0 && isWorkingDay(day, place)) left -= 1
  }
  return day
}

function isOpenDayNumber(day: number, { country, closures = [] }: Workplace): boolean {
  if (holidaySets[country]?.has(day)) return false
  return !closures.some(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to))
}
