import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allOn, holdsOn, isIsoDate, periodProblems } from "./dated.js"

const until = (valid_from: string, valid_until: string | null) => ({ valid_from, valid_until })

describe("periods", () => {
  it("hold from their first day to their last", () => {
    const june = until("2026-06-01", "2026-06-30")
    expect(["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map((day) => holdsOn(june, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(allOn([june, until("2026-06-30", null)], "2026-06-30")).toHaveLength(2)
  })

  it("are told what is wrong with them", () => {
    expect(periodProblems([until("2026-01-01", "2026-06-30"), until("2026-07-01", null)])).toEqual([])
    expect(periodProblems([until("2026-01-01", "2026-07-01"), until("2026-07-01", null)])).toEqual([
      { code: "periods_overlap", index: 1 },
    ])
    expect(periodProblems([until("2026-02-01", "2026-01-31"), until("2026-02-30", null)])).toEqual([
      { code: "dates_reversed", index: 0 },
      { code: "not_a_date", index: 1 },
    ])
    expect(periodProblems([until("2026-03-01", null), until("2025-01-01", "2026-03-01")])).toHaveLength(1)
  })

  it("that have no problem hold one at most on any day", () => {
    const day = fc
      .date({ min: new Date("2026-01-01"), max: new Date("2026-03-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const period = fc.tuple(day, fc.option(day)).map(([from, to]) => until(from, to))
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), day, (periods, on) => {
        fc.pre(periodProblems(periods).length === 0)
        expect(allOn(periods, on).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it("know a day of the calendar", () => {
    expect(["2024-02-29", "2026-12-31"].every(isIsoDate)).toBe(true)
    expect(["2026-02-29", "2026-13-01", "2026-00-10", "20260101", "2026-1-1", ""].some(isIsoDate)).toBe(false)
  })
})
