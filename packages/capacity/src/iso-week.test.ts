import fc from "fast-check"
import { afterEach, describe, expect, test, vi } from "vitest"
import { addDays, weekdayOf } from "./dates.js"
import { addWeeks, isIsoWeek, mondayOf, weekIndex, weekOf, weeksBetween } from "./iso-week.js"

const date = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays("1970-01-01", days))

describe("ISO weeks", () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ["2026-11-22", "2026-W47"],
    ["2026-11-23", "2026-W48"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2022-01-02", "2021-W52"],
    ["2021-01-03", "2020-W53"],
    ["2028-02-29", "2028-W09"],
  ])("%s lies in %s", (day, week) => {
    expect(weekOf(day)).toBe(week)
  })

  test("week 53 exists in some years only", () => {
    const texts = ["2026-W53", "2027-W53", "2020-W53", "2026-W00", "2026-W54", "2026-48", "2026-W5", "26-W05", "", "x"]
    expect(texts.filter(isIsoWeek)).toEqual(["2026-W53", "2020-W53"])
    expect(() => mondayOf("2027-W53")).toThrow(RangeError)
    expect(() => weekOf("2027-02-30T")).toThrow(RangeError)
  })

  test("adding weeks crosses year ends", () => {
    expect([addWeeks("2026-W53", 1), addWeeks("2027-W01", -1), addWeeks("2027-W52", 1)]).toEqual([
      "2027-W01",
      "2026-W53",
      "2028-W01",
    ])
    expect([weeksBetween("2026-W48", "2027-W02"), weeksBetween("2027-W02", "2026-W48")]).toEqual([7, -7])
  })

  test("a date is in the seven days from its week's Monday; text order is the order of time", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const monday = mondayOf(weekOf(day))
        expect(weekdayOf(monday)).toBe(1)
        expect(monday <= day && day < addDays(monday, 7)).toBe(true)
        const later = addWeeks(weekOf(day), count)
        expect(isIsoWeek(later)).toBe(true)
        expect(later).toBe(weekOf(addDays(day, count * 7)))
        expect(weekIndex(later) - weekIndex(weekOf(day))).toBe(count)
        expect(Math.sign(count)).toBe(later > weekOf(day) ? 1 : later < weekOf(day) ? -1 : 0)
      }),
    )
  })

  test("no time zone and no change of the clock moves a day", () => {
    const year = Array.from({ length: 366 }, (_, days) => addDays("2026-01-01", days))
    const weeks = year.map(weekOf)
    for (const name of ["Europe/Paris", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      vi.stubEnv("TZ", name)
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name)
      expect(year.map((_, days) => addDays("2026-01-01", days))).toEqual(year)
      expect(year.map(weekOf)).toEqual(weeks)
    }
  })
})
