import { type CalendarDate, dateOfDay, type DateRange, dayNumber, weekdayOfDay } from "./dates.js"
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

/** A place's days, counted from 1970-01-01; made once for many questions. */
export type WorkCalendar = {
  /** No holiday and no closure: a Saturday may be open to customers. */
  isOpen: (day: number) => boolean
  /** Open, and Monday to Friday. */
  isWorking: (day: number) => boolean
}

export function workCalendar({ country, closures = [] }: Workplace): WorkCalendar {
  const holidays = holidaySets[country]
  const closed = closures.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const)
  const isOpen = (day: number) => !holidays?.has(day) && !closed.some(([from, to]) => from <= day && day <= to)
  return { isOpen, isWorking: (day) => weekdayOfDay(day) <= 5 && isOpen(day) }
}

/** Monday to Friday, but for the holidays of the country and the days the place is closed. */
export function isWorkingDay(date: CalendarDate, place: Workplace): boolean {
  return workCalendar(place).isWorking(dayNumber(date))
}

/** No holiday and no closure. */
export function isOpenDay(date: CalendarDate, place: Workplace): boolean {
  return workCalendar(place).isOpen(dayNumber(date))
}

/** The date after `count` working days; 0 gives the date itself, or the next working day if it is none. */
export function addWorkingDays(date: CalendarDate, count: number, place: Workplace): CalendarDate {
  const { isWorking } = workCalendar(place)
  let day = dayNumber(date)
  let left = count
  while (left > 0 || !isWorking(day)) {
    day += 1
    if (left > 0 && isWorking(day)) left -= 1
  }
  return dateOfDay(day)
}
