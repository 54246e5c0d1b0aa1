import { describe, expect, test } from "vitest"
import { answerVariant, type Supply } from "./answer-variant.js"
import type { Bench } from "./bench.js"
import { NO_CAP } from "./caps.js"
import { freedBy } from "./freed-by.js"
import { addWeeks } from "./iso-week.js"
import { summariseBench } from "./summarise-bench.js"

/** A Wednesday in 2026-W48. */
const TODAY = "2026-11-25"
const bench: Bench = {
  country: "be",
  versions: [{ from: "2026-W01", minutes: 600 }],
  exceptions: [],
  closures: [{ from: "2026-12-24", to: "2027-01-03" }],
  min_promise_weeks: 2,
  max_promise_weeks: 8,
}
const take = (minutes: Record<string, number>) => new Map(Object.entries(minutes))
const at = (taken = new Map<string, number>(), today = TODAY) =>
  summariseBench({ operator_id: "a", bench, taken }, today)
const table = { minutes_each: 300, lead: { min: 2, max: 4 } }
const made = (stock = 0, caps = NO_CAP): Supply => ({ kind: "made_to_order", stock, work: table, caps })
/** All weeks that can be promised, but for `spare` minutes in the week of 14 December. */
const fullBut = (spare: number) => {
  const taken = new Map(
    Array.from({ length: 9 }, (_, offset) => [addWeeks("2026-W48", offset), 600] as [string, number]),
  )
  return taken.set("2026-W51", 600 - spare)
}

describe("answerVariant", () => {
  test("ready and unique pieces are what stands there", () => {
    expect(answerVariant({ kind: "ready", stock: 4 }, at())).toMatchObject({ state: "in_stock", max_quantity: 4 })
    expect(answerVariant({ kind: "unique", stock: 4 }, at())).toMatchObject({ state: "in_stock", max_quantity: 1 })
    for (const stock of [0, -2])
      expect(answerVariant({ kind: "ready", stock }, at())).toMatchObject({ state: "full", reason: "stock" })
  })

  test("stays in stock on a full bench", () => {
    expect(answerVariant({ kind: "ready", stock: 4 }, at(fullBut(0)))).toMatchObject({ state: "in_stock" })
    expect(answerVariant(made(2), at(fullBut(0)))).toEqual({
      state: "in_stock",
      max_quantity: 2,
      stock: 2,
      ready: null,
    })
  })

  test("promises from the smallest promise on, and counts no closed week towards its end", () => {
    // Weeks 50, 51, three days of 52 and week 1 are free: 2160 minutes. A piece made later would end after week 3.
    expect(answerVariant(made(), at())).toEqual({
      state: "made_to_order",
      max_quantity: 7,
      ready: {
        from: "2026-12-11",
        to: "2026-12-23",
        first_week: "2026-W50",
        last_week: "2026-W52",
        weeks_min: 2,
        weeks_max: 4,
      },
    })
    const later = answerVariant(made(), at(take({ "2026-W50": 600 })))
    expect(later).toMatchObject({ ready: { first_week: "2026-W51", last_week: "2027-W01", to: "2027-01-08" } })
  })

  test("sells what stands ready first, then hours", () => {
    expect(answerVariant(made(2), at())).toMatchObject({ state: "in_stock", stock: 2, max_quantity: 9 })
  })

  test("says nearly full when few are left, but not of a bench or a cap that nobody touched", () => {
    expect(answerVariant(made(), at(fullBut(300)))).toMatchObject({ state: "nearly_full", max_quantity: 1 })
    const twoAMonth = { left: 2, limit: 2, opens_on: null }
    expect(answerVariant(made(0, twoAMonth), at())).toMatchObject({ state: "made_to_order", max_quantity: 2 })
    expect(answerVariant(made(0, { ...twoAMonth, left: 1 }), at())).toMatchObject({ state: "nearly_full" })
    const slow: Supply = { kind: "made_to_order", stock: 0, work: { minutes_each: 1500 }, caps: NO_CAP }
    expect(answerVariant(slow, at())).toMatchObject({ state: "made_to_order", max_quantity: 2 })
  })

  test("is full with the week in which the window reaches free minutes", () => {
    // Week 4 of 2027 (25 January) is one beyond: with two working weeks of promise it can be used in three weeks.
    expect(answerVariant(made(), at(fullBut(299)))).toEqual({
      state: "full",
      max_quantity: 0,
      reason: "hours",
      opens: "2026-W51",
      opens_on: "2026-12-14",
    })
    const never: Supply = { kind: "made_to_order", stock: 0, work: { minutes_each: 90_000 }, caps: NO_CAP }
    expect(answerVariant(never, at())).toMatchObject({ state: "full", opens: null, opens_on: null })
  })

  test("is full by a cap until its next period", () => {
    const exhausted = { left: 0, limit: 6, opens_on: "2026-12-01" }
    expect(answerVariant(made(0, exhausted), at())).toMatchObject({
      state: "full",
      reason: "cap",
      opens: "2026-W49",
      opens_on: "2026-12-01",
    })
    expect(answerVariant(made(0, exhausted), at(fullBut(299)))).toMatchObject({ opens_on: "2026-12-14" })
    const nextYear = { ...exhausted, opens_on: "2027-11-01" }
    expect(answerVariant(made(0, nextYear), at())).toMatchObject({ opens: "2027-W44", opens_on: "2027-11-01" })
    const thisWeek = { ...exhausted, opens_on: "2026-11-27" }
    expect(answerVariant(made(0, thisWeek), at())).toMatchObject({ opens: "2026-W48", opens_on: "2026-11-27" })
    expect(answerVariant(made(3, exhausted), at())).toMatchObject({ state: "in_stock", max_quantity: 3 })
  })

  test("of a paused operator sells nothing, whatever stands there", () => {
    const summary = summariseBench(
      { operator_id: "a", bench, taken: new Map(), paused: { until: "2027-01-04" } },
      TODAY,
    )
    expect(answerVariant({ kind: "ready", stock: 4 }, summary)).toEqual({
      state: "paused",
      max_quantity: 0,
      until: "2027-01-04",
    })
  })
})

test("a cancellation frees stock, caps and the minutes of weeks that are not over", () => {
  const taken = {
    stock: [{ line_id: "one", inventory_item_id: "stool", location_id: "bench", quantity: 1 }],
    minutes: ["2026-W47", "2026-W48", "2026-W49"].map((week) => ({
      line_id: "two",
      operator_id: "a",
      week,
      minutes: 60,
    })),
    caps: [{ cap_id: "c", period: "2026-10", pieces: 1, limit: 5 }],
  }
  const freed = freedBy(taken, TODAY)
  expect(freed.minutes.map(({ week }) => week)).toEqual(["2026-W48", "2026-W49"])
  expect([freed.stock, freed.caps]).toEqual([taken.stock, taken.caps])
})
