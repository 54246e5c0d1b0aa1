import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { answerVariant } from "./answer-variant.js"
import type { Bench } from "./bench.js"
import { NO_CAP } from "./caps.js"
import { addDays } from "./dates.js"
import { freedBy } from "./freed-by.js"
import { addWeeks, type IsoWeek, weekOf } from "./iso-week.js"
import { type BenchLine, type BenchTake, planBench } from "./plan-bench.js"
import { makeable, readyFor } from "./ready-for.js"
import { type BenchSummary, summariseBench } from "./summarise-bench.js"

const TODAY = "2026-11-25"
const weekAhead = fc.nat(20).map((count) => addWeeks(weekOf(TODAY), count))
const minutesOf = fc.nat(1500)
const benchOf: fc.Arbitrary<Bench> = fc.record({
  country: fc.constantFrom("fr", "be"),
  versions: minutesOf.map((minutes) => [{ from: "2026-W01", minutes }]),
  exceptions: fc.uniqueArray(fc.record({ week: weekAhead, minutes: minutesOf }), {
    maxLength: 3,
    selector: ({ week }) => week,
  }),
  closures: fc.array(
    fc.tuple(fc.nat(140), fc.nat(21)).map(([start, days]) => ({
      from: addDays(TODAY, start),
      to: addDays(TODAY, start + days),
    })),
    { maxLength: 2 },
  ),
  min_promise_weeks: fc.integer({ min: 1, max: 3 }),
  max_promise_weeks: fc.integer({ min: 3, max: 14 }),
})
const takenOf = fc.array(fc.tuple(weekAhead, minutesOf), { maxLength: 12 }).map((list) => new Map(list))
const workOf = fc.record({
  minutes_each: fc.integer({ min: 1, max: 700 }),
  batch: fc.option(fc.record({ setup_minutes: fc.nat(90), size: fc.integer({ min: 1, max: 6 }) })),
  lead: fc.option(fc.tuple(fc.nat(5), fc.nat(3)).map(([min, more]) => ({ min, max: min + more }))),
})
const stateOf = fc.record({ operator_id: fc.constantFrom("a", "b"), bench: benchOf, taken: takenOf })
const linesOf = fc
  .array(
    fc.record({ operator_id: fc.constantFrom("a", "b"), quantity: fc.integer({ min: 1, max: 8 }), work: workOf }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((lines) => lines.map((line, index): BenchLine => ({ ...line, line_id: `line_${index}` })))
const twoOf = fc.tuple(benchOf, takenOf, benchOf, takenOf).map(([a, takenA, b, takenB]) => [
  { operator_id: "a", bench: a, taken: takenA },
  { operator_id: "b", bench: b, taken: takenB },
])
type State = { operator_id: string; bench: Bench; taken: ReadonlyMap<IsoWeek, number> }

const summaries = (states: State[]) => new Map(states.map((s) => [s.operator_id, summariseBench(s, TODAY)]))
const withTakes = (state: State, takes: readonly BenchTake[], sign: 1 | -1): State => {
  const taken = new Map(state.taken)
  for (const { operator_id, week, minutes } of takes)
    if (operator_id === state.operator_id) taken.set(week, (taken.get(week) ?? 0) + sign * minutes)
  return { ...state, taken }
}
const line = (work: BenchLine["work"], quantity: number): BenchLine => ({
  line_id: "one",
  operator_id: "a",
  quantity,
  work,
})
const of = (summary: BenchSummary) => new Map([["a", summary]])

describe("planBench", () => {
  test("takes no more than is free, all that each line needs, within the promises, and in the order of locks", () => {
    fc.assert(
      fc.property(twoOf, linesOf, (states, lines) => {
        const before = summaries(states)
        const plan = planBench(lines, before)
        if (!plan.ok) {
          expect(plan.short.length).toBeGreaterThan(0)
          return
        }
        for (const { operator_id, week, minutes, open_minutes } of plan.weeks) {
          const state = states.find((candidate) => candidate.operator_id === operator_id)
          expect((state?.taken.get(week) ?? 0) + minutes).toBeLessThanOrEqual(open_minutes)
        }
        const keys = plan.weeks.map(({ operator_id, week }) => `${operator_id} ${week}`)
        expect(keys).toEqual([...new Set(keys)].sort())
        for (const { line_id, range } of plan.ready) {
          const taken = plan.takes.filter((take) => take.line_id === line_id)
          const summary = before.get(taken[0]?.operator_id ?? "")!
          expect(
            taken
              .map(({ week }) => week)
              .sort()
              .at(-1),
          ).toBe(range.first_week)
          expect(range.weeks_min >= summary.first && range.weeks_max <= summary.last).toBe(true)
          expect(range.from <= range.to && range.first_week <= range.last_week).toBe(true)
        }
        expect(plan.ready).toHaveLength(lines.length)
      }),
    )
  })

  test("what can be sold is exact: so many can be planned, one more cannot", () => {
    fc.assert(
      fc.property(stateOf, workOf, (state, work) => {
        const summary = summariseBench({ ...state, operator_id: "a" }, TODAY)
        const most = makeable(summary, work)
        if (most > 0) {
          const plan = planBench([line(work, most)], of(summary))
          expect(plan.ok && plan.ready[0]?.range).toEqual(readyFor(summary, work, most))
        }
        expect(planBench([line(work, most + 1)], of(summary))).toEqual({
          ok: false,
          short: [{ line_id: "one", available: most }],
        })
        expect(readyFor(summary, work, most + 1)).toBeNull()
      }),
    )
  })

  test("more pieces are never ready earlier, and more hours never make a promise later", () => {
    fc.assert(
      fc.property(stateOf, workOf, fc.integer({ min: 1, max: 6 }), minutesOf, (state, work, quantity, more) => {
        const summary = summariseBench(state, TODAY)
        const [one, next] = [readyFor(summary, work, quantity), readyFor(summary, work, quantity + 1)]
        if (one && next) expect(next.from >= one.from && next.to >= one.to).toBe(true)
        const versions = state.bench.versions.map(({ from, minutes }) => ({ from, minutes: minutes + more }))
        const exceptions = state.bench.exceptions.map(({ week, minutes }) => ({ week, minutes: minutes + more }))
        const wider = summariseBench({ ...state, bench: { ...state.bench, versions, exceptions } }, TODAY)
        expect(makeable(wider, work)).toBeGreaterThanOrEqual(makeable(summary, work))
        const wide = readyFor(wider, work, quantity)
        if (one) expect(wide && wide.from <= one.from && wide.to <= one.to).toBe(true)
      }),
    )
  })

  test("a piece that uses up a week to the last minute is ready in that week, with one minute more in the next", () => {
    const summary = summariseBench({ operator_id: "a", bench: sample, taken: new Map() }, TODAY)
    const first_week = (minutes_each: number) => readyFor(summary, { minutes_each }, 1)?.first_week
    expect([600, 601, 1200, 1201].map(first_week)).toEqual(["2026-W49", "2026-W50", "2026-W50", "2026-W51"])
    // Christmas Day shortens week 52.
    const plan = planBench([line({ minutes_each: 1200, lead: { min: 3, max: 3 } }, 1)], of(summary))
    expect(plan.ok && plan.ready[0]).toMatchObject({ earliest: "2026-W51", range: { first_week: "2026-W53" } })
  })

  test("finds a place for lines of different hurry whatever their order", () => {
    const bench = { ...sample, versions: [{ from: "2026-W01", minutes: 100 }], max_promise_weeks: 4 }
    const summary = summariseBench({ operator_id: "a", bench, taken: new Map() }, TODAY)
    const lines = [
      { ...line({ minutes_each: 100, lead: { min: 1, max: 1 } }, 1), line_id: "patient" },
      { ...line({ minutes_each: 100, lead: { min: 1, max: 4 } }, 1), line_id: "long promise" },
    ]
    for (const order of [lines, lines.toReversed()]) {
      const plan = planBench(order, of(summary))
      expect(plan.ok && plan.takes.find(({ line_id }) => line_id === "long promise")?.week).toBe("2026-W49")
      expect(plan.ok && plan.takes.find(({ line_id }) => line_id === "patient")?.week).toBe("2026-W50")
    }
  })

  test("refuses lines of unknown and of paused operators", () => {
    const paused = summariseBench({ operator_id: "a", bench: sample, taken: new Map(), paused: { until: null } }, TODAY)
    for (const known of [of(paused), new Map<string, BenchSummary>()])
      expect(planBench([line({ minutes_each: 1 }, 1)], known)).toEqual({
        ok: false,
        short: [{ line_id: "one", available: 0 }],
      })
  })

  test("taking and then cancelling leaves everything as it was", () => {
    fc.assert(
      fc.property(stateOf, workOf, fc.integer({ min: 1, max: 4 }), (any, work, quantity) => {
        const state = { ...any, operator_id: "a" }
        const before = summariseBench(state, TODAY)
        const plan = planBench([line(work, quantity)], of(before))
        if (!plan.ok) return
        const sold = withTakes(state, plan.takes, 1)
        const during = summariseBench(sold, TODAY)
        expect(makeable(during, work)).toBeLessThanOrEqual(makeable(before, work))
        const { minutes } = freedBy({ stock: [], minutes: plan.takes, caps: [] }, TODAY)
        expect(summariseBench(withTakes(sold, minutes, -1), TODAY)).toEqual(before)
        expect(answerVariant({ kind: "made_to_order", stock: 0, work, caps: NO_CAP }, during).max_quantity).toBe(
          makeable(during, work),
        )
      }),
    )
  })
})

const sample: Bench = {
  country: "be",
  versions: [{ from: "2026-W01", minutes: 600 }],
  exceptions: [],
  closures: [],
  min_promise_weeks: 1,
  max_promise_weeks: 8,
}
