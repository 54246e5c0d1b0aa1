import { expect, it } from "vitest"
import { readyRange } from "./ready-range"

it("counts whole weeks, over the end of a year", () => {
  expect(readyRange("2026-12-14", { weeks_min: 2, weeks_max: 4 })).toEqual({ from: "2026-12-28", to: "2027-01-11" })
})
