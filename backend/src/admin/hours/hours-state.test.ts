import { openMinutes } from "@etabli/capacity"
import { benchFileSchema, benchOf } from "@etabli/listing"
import { expect, test } from "vitest"
import { copiedForward, readHours, toBench, toHoursState } from "./hours-state"

const bench = benchFileSchema.parse({
  weekly_hours: [
    { from: "2026-W01", hours: 30 },
    { from: "2027-W10", hours: 20 },
  ],
  exceptions: [{ week: "2027-W03", hours: 7.5 }],
  closures: [{ from: "2026-12-24", to: "2027-01-03" }],
  min_promise_weeks: 1,
  max_promise_weeks: 12,
  caps: [{ per: "month", pieces: 40 }],
})

test("the hours come back from their form as they went in", () => {
  expect(toBench(toHoursState(bench, "fr"))).toEqual({ ok: true, bench })
})

test("hours copied forward hold from that week on; what was before stays", () => {
  const reading = toBench(copiedForward(toHoursState(bench, "fr"), "2027-W02", 35))
  if (!reading.ok) throw new Error("refused")
  const after = benchOf(benchFileSchema.parse(reading.bench), "be")
  expect(["2026-W50", "2027-W02", "2027-W03", "2027-W11"].map((week) => openMinutes(after, week) / 60)).toEqual([
    30, 35, 35, 35,
  ])
})

test("hours are read by quarters, with comma or point; anything else is named", () => {
  expect(["7,5", "7.25", "7,1", "huit", ""].map(readHours)).toEqual([7.5, 7.25, null, null, null])
  const state = toHoursState(bench, "fr")
  expect(toBench({ ...state, weeks: { "2027-W03": "huit" }, max_promise_weeks: "" })).toEqual({
    ok: false,
    faults: [
      { path: "weeks.2027-W03", code: "not_a_number" },
      { path: "max_promise_weeks", code: "not_a_number" },
    ],
  })
})
