import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { HOLIDAYS } from "./holidays.js"
import { promise, slowest, type Ready } from "./promise.js"
import { addDays, addWorkingDays, isWorkingDay } from "./working-days.js"

const date = fc.integer({ min: 0, max: 1000 }).map((days) => addDays("2026-01-01", days))
const country = fc.constantFrom("fr", "be", "nl")
const inStock: Ready = { state: "in_stock" }

describe("working days", () => {
  test("skip weekends and holidays", () => {
    // Friday 13 November 2026, and Armistice day on Wednesday 11.
    expect(addWorkingDays("2026-11-13", 1, "be")).toBe("2026-11-16")
    expect(addWorkingDays("2026-11-10", 1, "be")).toBe("2026-11-12")
    expect(addWorkingDays("2026-11-10", 1, "nl")).toBe("2026-11-11")
    expect(addWorkingDays("2026-11-14", 0, "fr")).toBe("2026-11-16")
  })

  test("14 July is French and 21 July Belgian", () => {
    expect([isWorkingDay("2026-07-14", "fr"), isWorkingDay("2026-07-14", "be")]).toEqual([false, true])
    expect([isWorkingDay("2026-07-21", "fr"), isWorkingDay("2026-07-21", "be")]).toEqual([true, false])
  })

  test("adding goes forward, ends on a working day and adds up", () => {
    fc.assert(
      fc.property(fc.tuple(date, country, fc.nat(15), fc.nat(15)), ([day, where, a, b]) => {
        const once = addWorkingDays(day, a + b, where)
        expect(isWorkingDay(once, where)).toBe(true)
        expect(once >= day).toBe(true)
        expect(addWorkingDays(addWorkingDays(day, a, where), b, where) >= once).toBe(true)
      }),
    )
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

describe("promise", () => {
  test("of a piece in stock counts the days of preparation and of the way", () => {
    // Monday 16 November 2026: ready Tuesday to Wednesday, then 2 to 4 working days.
    expect(promise("2026-11-16", inStock, { days: [2, 4], country: "be" })).toEqual({
      from: "2026-11-19",
      to: "2026-11-24",
    })
  })

  test("of a piece to be made counts its weeks first", () => {
    const ready: Ready = { state: "made_to_order", weeks_min: 3, weeks_max: 5 }
    expect(promise("2026-11-16", ready, { days: [0, 1], country: "fr" })).toEqual({
      from: "2026-12-07",
      to: "2026-12-22",
    })
  })

  test("is never upside down, never in the past, and never earlier for a slower way", () => {
    const ready = fc.oneof(
      fc.constant(inStock),
      fc
        .tuple(fc.nat(10), fc.nat(10))
        .map(([min, more]): Ready => ({ state: "made_to_order", weeks_min: min, weeks_max: min + more })),
    )
    fc.assert(
      fc.property(fc.tuple(date, ready, country, fc.nat(10), fc.nat(10)), ([today, state, where, a, more]) => {
        const range = promise(today, state, { days: [a, a + more], country: where })
        expect(range.from <= range.to && range.from >= today).toBe(true)
        const slower = promise(today, state, { days: [a + 1, a + more + 1], country: where })
        expect(slower.from >= range.from && slower.to >= range.to).toBe(true)
      }),
    )
  })

  test("of several pieces waits for the slowest", () => {
    expect(slowest([])).toEqual(inStock)
    expect(
      slowest([
        inStock,
        { state: "made_to_order", weeks_min: 2, weeks_max: 6 },
        { state: "made_to_order", weeks_min: 3, weeks_max: 4 },
      ]),
    ).toEqual({ state: "made_to_order", weeks_min: 3, weeks_max: 6 })
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
