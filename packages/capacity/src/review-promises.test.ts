import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Bench } from "./bench.js"
import { addWeeks, weekOf } from "./iso-week.js"
import { type PromisedLine, reviewPromises } from "./review-promises.js"
import { summariseBench } from "./summarise-bench.js"

/** A Wednesday in 2026-W48. */
const TODAY = "2026-11-25"
const week = (ahead: number) => addWeeks(weekOf(TODAY), ahead)
const benchWith = (minutes: number, exceptions: Bench["exceptions"] = []): Bench => ({
  country: "nl",
  versions: [{ from: "2026-W01", minutes }],
  exceptions,
  closures: [],
  min_promise_weeks: 1,
  max_promise_weeks: 8,
})
const hours = (minutes: number, exceptions?: Bench["exceptions"]) =>
  summariseBench({ operator_id: "a", bench: benchWith(minutes, exceptions), taken: new Map() }, TODAY)
const promised = (line_id: string, takes: Record<string, number>, until: string): PromisedLine => ({
  line_id,
  ordered_at: `2026-11-0${line_id}`,
  earliest: week(0),
  promised: until,
  takes: Object.entries(takes).map(([at, minutes]) => ({ week: at, minutes })),
})
const lines = [
  promised("1", { "2026-W49": 300, "2026-W50": 100 }, "2026-W51"),
  promised("2", { "2026-W50": 300 }, "2026-W50"),
  promised("3", { "2026-W51": 400 }, "2026-W51"),
]

describe("reviewPromises", () => {
  test("moves nothing where the new hours hold what is taken", () => {
    const { at_risk, takes } = reviewPromises(lines, hours(400))
    expect(at_risk).toEqual([])
    expect(takes).toEqual(lines.flatMap(({ line_id, takes }) => takes.map((take) => ({ line_id, ...take }))))
  })

  test("moves work between weeks as long as promises hold", () => {
    const { at_risk, takes } = reviewPromises(lines, hours(400, [{ week: "2026-W50", minutes: 0 }]))
    expect(at_risk).toEqual([])
    expect(takes.filter(({ week: at }) => at === "2026-W50")).toEqual([])
  })

  test("lets the latest ordered lose, and says when it becomes possible", () => {
    const { at_risk } = reviewPromises(lines, hours(250))
    expect(at_risk).toEqual([{ line_id: "3", promised: "2026-W51", possible: "2026-W52" }])
    const nothing = reviewPromises(lines, hours(0))
    expect(nothing.at_risk.map(({ possible }) => possible)).toEqual([null, null, null])
    expect(nothing.takes).toEqual([])
  })

  test("counts no week that is over", () => {
    const past = promised("1", { "2026-W46": 5000, "2026-W48": 100 }, "2026-W49")
    expect(reviewPromises([past], hours(100))).toEqual({
      at_risk: [],
      takes: [{ line_id: "1", week: "2026-W48", minutes: 100 }],
    })
  })

  test("moves no work before the first week it may begin in", () => {
    const line = { ...promised("1", { "2026-W50": 400 }, "2026-W51"), earliest: "2026-W50" }
    const { at_risk, takes } = reviewPromises([line], hours(400, [{ week: "2026-W50", minutes: 0 }]))
    expect([at_risk, takes]).toEqual([[], [{ line_id: "1", week: "2026-W51", minutes: 400 }]])
  })

  const lineOf = fc
    .record({
      ordered_at: fc.constantFrom("2026-11-01", "2026-11-02", "2026-11-03"),
      start: fc.integer({ min: -2, max: 5 }),
      takes: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 3 }),
      slack: fc.nat(2),
    })
    .map(({ ordered_at, start, takes, slack }) => ({
      ordered_at,
      earliest: week(start),
      promised: week(start + Math.max(...takes.map(([at]) => at)) + slack),
      takes: takes.map(([at, minutes]) => ({ week: week(start + at), minutes })),
    }))
  const linesOf = fc
    .array(lineOf, { maxLength: 7 })
    .map((list) => list.map((line, index) => ({ ...line, line_id: `line_${index}` })))
  const summaryOf = fc
    .tuple(fc.nat(600), fc.array(fc.tuple(fc.nat(8), fc.nat(600)), { maxLength: 3 }))
    .map(([minutes, list]) =>
      hours(
        minutes,
        list.map(([at, cut]) => ({ week: week(at), minutes: cut })),
      ),
    )

  test("never takes more than is open, keeps every minute that is left, and every promise not told as lost", () => {
    fc.assert(
      fc.property(linesOf, summaryOf, (any, summary) => {
        const { at_risk, takes } = reviewPromises(any, summary)
        summary.weeks.forEach((at, offset) => {
          const taken = takes.filter((take) => take.week === at).reduce((sum, { minutes }) => sum + minutes, 0)
          expect(taken).toBeLessThanOrEqual(summary.open[offset] ?? 0)
        })
        for (const line of any) {
          const mine = takes.filter(({ line_id }) => line_id === line.line_id)
          const lost = at_risk.find(({ line_id }) => line_id === line.line_id)
          const owed = line.takes.filter(({ week: at }) => at >= week(0)).reduce((sum, take) => sum + take.minutes, 0)
          const given = mine.reduce((sum, { minutes }) => sum + minutes, 0)
          expect(given).toBe(lost?.possible === null ? 0 : owed)
          const last = mine
            .map((take) => take.week)
            .sort()
            .at(-1)
          if (!lost && last) expect(last <= line.promised).toBe(true)
          if (lost?.possible) expect(lost.possible).toBe(last)
        }
      }),
    )
  })

  test("who loses does not depend on what was ordered later", () => {
    fc.assert(
      fc.property(linesOf, summaryOf, (any, summary) => {
        const oldest = [...any].sort((a, b) => (a.ordered_at + a.line_id < b.ordered_at + b.line_id ? -1 : 1))
        const lost = new Set(reviewPromises(any, summary).at_risk.map(({ line_id }) => line_id))
        const first = oldest.slice(0, -1)
        const lostAmongFirst = reviewPromises(first, summary).at_risk.map(({ line_id }) => line_id)
        for (const line_id of lostAmongFirst) expect(lost.has(line_id)).toBe(true)
      }),
    )
  })
})
