import { describe, expect, it } from "vitest"
import { centsOf, dayBefore, entryOf } from "./entry"

describe("what a form of a seller's page sends", () => {
  it("is the days and the proof that were given, and nothing empty", () => {
    expect(entryOf({ from: "2026-01-01", to: "", note: " " })).toEqual({ from: "2026-01-01" })
    expect(entryOf({ from: "2026-01-01", to: "2026-02-01", note: "avis" }, "sprf_1")).toEqual({
      from: "2026-01-01",
      to: "2026-02-01",
      proof: { file_id: "sprf_1", note: "avis" },
    })
  })

  it("is hundredths of what was written with comma or point", () => {
    expect(["12,5", "12.50", "1 200", "0,05"].map(centsOf)).toEqual([1250, 1250, 120_000, 5])
    expect(["", "-3", "1,234", "abc"].map(centsOf)).toEqual([NaN, NaN, NaN, NaN])
  })

  it("ends what held on the day before, also over a month and a year", () => {
    expect(dayBefore("2027-01-01")).toBe("2026-12-31")
    expect(dayBefore("2028-03-01")).toBe("2028-02-29")
  })
})
