import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, weekdayOf } from "./dates.js"
import { HOLIDAYS } from "./holidays.js"
import { addWorkingDays, isOpenDay, isWorkingDay } from "./working-days.js"

const date = fc.integer({ min: 0, max: 1000 }).map((days) => addDays("2026-01-01", days))
const country = fc.constantFrom("fr", "be", "nl")
const be = { country: "be" }
const closed = { country: "be", closures: [{ from: "2026-11-16", to: "2026-11-18" }] }

describe("working days", () => {
  test("skip weekends and holidays", () => {
    // Friday 13 November 2026, and Armistice day on Wednesday 11.
    expect(addWorkingDays("2026-11-13", 1, be)).toBe("2026-11-16")
    expect(addWorkingDays("2026-11-10", 1, be)).toBe("2026-11-12")
    expect(addWorkingDays("2026-11-10", 1, { country: "nl" })).toBe("2026-11-11")
    expect(addWorkingDays("2026-11-14", 0, { country: "fr" })).toBe("2026-11-16")
  })

  test("skip closures, of which the first and the last day count", () => {
    expect(addWorkingDays("2026-11-13", 1, closed)).toBe("2026-11-19")
    expect(["2026-11-15", "2026-11-16", "2026-11-18", "2026-11-19"].map((day) => isOpenDay(day, closed))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  test("14 July is French and 21 July Belgian", () => {
    expect([isWorkingDay("2026-07-14", { country: "fr" }), isWorkingDay("2026-07-14", be)]).toEqual([false, true])
    expect([isWorkingDay("2026-07-21", { country: "fr" }), isWorkingDay("2026-07-21", be)]).toEqual([true, false])
  })

  test("adding goes forward, ends on a working day and adds up", () => {
    fc.assert(
      fc.property(fc.tuple(date, country, fc.nat(15), fc.nat(15)), ([day, where, a, b]) => {
        const place = { country: where }
        const once = addWorkingDays(day, a + b, place)
        expect(isWorkingDay(once, place) && once >= day).toBe(true)
        expect(addWorkingDays(addWorkingDays(day, a, place), b, place) >= once).toBe(true)
      }),
    )
  })

  test("weekdays are those of the calendar, before 1970 too", () => {
    const days = ["2026-11-22", "2026-11-23", "1970-01-01", "1969-12-28", "1900-01-01"]
    expect(days.map(weekdayOf)).toEqual([7, 1, 4, 7, 1])
  })

  test("the list of holidays holds this year and the next, as Easter has it", () => {
    for (const year of [2026, 2027, 2028]) {
      const easter = easterSunday(year)
      for (const offset of [1, 39, 50]) {
        expect(HOLIDAYS.fr).toContain(addDays(easter, offset))
        expect(HOLIDAYS.be).toContain(addDays(easter, offset))
      }
    }
    const next = String(new Date().getUTCFullYear() + 1)
    for (const list of Object.values(HOLIDAYS)) expect(list.some((day) => day.startsWith(next))).toBe(true)
  })
})

/** Gregorian computus after Gauss, in the form of Meeus. */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`
}
