import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isMonth, monthAfter, publicMonths } from "./months.js"

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, "0")}`)

describe("months", () => {
  it("go on over the turn of a year, and back", () => {
    expect(monthAfter("2026-12")).toBe("2027-01")
    expect(monthAfter("2026-01", -1)).toBe("2025-12")
    fc.assert(
      fc.property(month, fc.integer({ min: -200, max: 200 }), (from, by) => {
        expect(isMonth(monthAfter(from, by))).toBe(true)
        expect(monthAfter(monthAfter(from, by), -by)).toBe(from)
      }),
    )
  })

  it("are told up to the last quarter that is over", () => {
    const entered = ["2025-10", "2026-09", "2026-10", "2026-11"]
    expect(publicMonths(entered, "2026-11-22")?.at(-1)).toBe("2026-09")
    expect(publicMonths(entered, "2026-11-22")?.[0]).toBe("2025-10")
    expect(publicMonths(["2026-10"], "2026-11-22")).toBeNull()
    expect(publicMonths([], "2026-11-22")).toBeNull()
  })

  it("are twelve, end with a quarter and never reach into this month", () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1 }), month, (entered, now) => {
        const told = publicMonths(entered, `${now}-15`)
        if (!told) return
        expect(told).toHaveLength(12)
        expect(Number(told.at(-1)?.slice(5)) % 3).toBe(0)
        expect((told.at(-1) ?? "") < now).toBe(true)
      }),
    )
  })
})
