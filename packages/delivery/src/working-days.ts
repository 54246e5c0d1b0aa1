import { HOLIDAYS } from "./holidays.js"

const DAY_MS = 86_400_000

const holidaySets: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(HOLIDAYS.fr),
  be: new Set(HOLIDAYS.be),
}

/** The calendar date `days` later; dates are `YYYY-MM-DD`, without a time zone. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Monday to Friday, but for the holidays of `country` (none known for a country outside `HOLIDAYS`). */
export function isWorkingDay(date: string, country: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaySets[country]?.has(date)
}

/** The date after `count` working days; 0 gives the date itself, or the next working day if it is none. */
export function addWorkingDays(date: string, count: number, country: string): string {
  let day = date
  let left = count
  while (left > 0 || !isWorkingDay(day, country)) {
    day = addDays(day, 1)
    if (left > 0 && isWorkingDay(day, country)) left -= 1
  }
  return day
}
