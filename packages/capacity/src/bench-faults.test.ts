import { expect, test } from "vitest"
import type { Bench } from "./bench.js"
import { type BenchFault, benchFaults } from "./bench-faults.js"

const good: Bench = {
  country: "be",
  versions: [{ from: "2026-W48", minutes: 600 }],
  exceptions: [{ week: "2026-W53", minutes: 0 }],
  closures: [{ from: "2026-12-24", to: "2026-12-24" }],
  min_promise_weeks: 1,
  max_promise_weeks: 1,
}

test("a good bench has no fault", () => {
  expect(benchFaults(good)).toEqual([])
})

test.each<[Partial<Bench>, BenchFault["code"], string]>([
  [{ versions: [{ from: "2027-W53", minutes: 1 }] }, "no_such_week", "versions.0.from"],
  [{ exceptions: [{ week: "tomorrow", minutes: 1 }] }, "no_such_week", "exceptions.0.week"],
  [{ versions: [{ from: "2026-W48", minutes: -1 }] }, "negative_minutes", "versions.0.minutes"],
  [{ exceptions: [{ week: "2026-W48", minutes: NaN }] }, "negative_minutes", "exceptions.0.minutes"],
  [{ versions: [...good.versions, { from: "2026-W47", minutes: 1 }] }, "weeks_not_rising", "versions.1.from"],
  [{ versions: [...good.versions, ...good.versions] }, "weeks_not_rising", "versions.1.from"],
  [{ exceptions: [...good.exceptions, ...good.exceptions] }, "week_twice", "exceptions.1.week"],
  [{ closures: [{ from: "2026-12-24", to: "2026-12-23" }] }, "dates_reversed", "closures.0.to"],
  [{ closures: [...good.closures, { from: "2026-12-01", to: "2026-12-24" }] }, "closures_overlap", "closures.1.from"],
  [{ min_promise_weeks: 0 }, "promise_too_early", "min_promise_weeks"],
  [{ min_promise_weeks: 3 }, "promises_reversed", "max_promise_weeks"],
])("%j is told as %s at %s", (change, code, path) => {
  expect(benchFaults({ ...good, ...change })).toEqual([
    { path: path.split(".").map((part) => (/^\d$/.test(part) ? Number(part) : part)), code },
  ])
})
