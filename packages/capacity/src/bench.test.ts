import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Bench, openMinutes } from "./bench.js"
import { addDays } from "./dates.js"
import { addWeeks, mondayOf } from "./iso-week.js"

const bench: Bench = {
  country: "be",
  versions: [
    { from: "2026-W40", minutes: 1800 },
    { from: "2027-W02", minutes: 2400 },
  ],
  exceptions: [{ week: "2026-W53", minutes: 300 }],
  closures: [{ from: "2026-12-24", to: "2027-01-03" }],
  min_promise_weeks: 2,
  max_promise_weeks: 12,
}

const weeks = Array.from({ length: 60 }, (_, offset) => addWeeks("2026-W46", offset))
const minutesOf = fc.integer({ min: 0, max: 3000 })
const dateIn = fc.integer({ min: 0, max: 420 }).map((days) => addDays("2026-11-01", days))
const benchOf = fc.record({
  country: fc.constantFrom("fr", "be", "nl"),
  versions: fc
    .uniqueArray(fc.record({ from: fc.constantFrom(...weeks), minutes: minutesOf }), { selector: ({ from }) => from })
    .map((list) => list.sort((a, b) => (a.from < b.from ? -1 : 1))),
  exceptions: fc.uniqueArray(fc.record({ week: fc.constantFrom(...weeks), minutes: minutesOf }), {
    maxLength: 4,
    selector: ({ week }) => week,
  }),
  closures: fc.array(
    fc.tuple(dateIn, fc.nat(30)).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 3 },
  ),
  min_promise_weeks: fc.integer({ min: 1, max: 4 }),
  max_promise_weeks: fc.integer({ min: 4, max: 16 }),
})

describe("openMinutes", () => {
  test.each([
    ["before the first version nothing is open", "2026-W39", 0],
    ["a full week", "2026-W48", 1800],
    ["a week with a public holiday (11 November)", "2026-W46", 1440],
    ["a week that closes on Thursday", "2026-W52", 1080],
    ["an exception is the last word, closed or not", "2026-W53", 300],
    ["the first week after the closure", "2027-W01", 1800],
    ["the next version", "2027-W02", 2400],
  ])("%s", (_, week, minutes) => {
    expect(openMinutes(bench, week)).toBe(minutes)
  })

  test("a holiday counts in its own country", () => {
    expect(openMinutes({ ...bench, country: "nl" }, "2026-W46")).toBe(1800)
  })

  test("rounds down to whole minutes", () => {
    expect(openMinutes({ ...bench, versions: [{ from: "2026-W01", minutes: 101 }] }, "2026-W46")).toBe(80)
  })

  test("never more than the version or the exception says, and another closure never opens more", () => {
    fc.assert(
      fc.property(benchOf, dateIn, dateIn, (any, a, b) => {
        const closure = a < b ? { from: a, to: b } : { from: b, to: a }
        const more = { ...any, closures: [...any.closures, closure] }
        for (const week of weeks) {
          const named = any.exceptions.find((exception) => exception.week === week)?.minutes
          const most = named ?? Math.max(0, ...any.versions.map(({ minutes }) => minutes))
          const open = openMinutes(any, week)
          expect(Number.isInteger(open) && open >= 0 && open <= most).toBe(true)
          expect(openMinutes(more, week)).toBeLessThanOrEqual(open)
          const inside = closure.from <= mondayOf(week) && addDays(mondayOf(week), 4) <= closure.to
          if (inside && named === undefined) expect(openMinutes(more, week)).toBe(0)
        }
      }),
    )
  })
})
