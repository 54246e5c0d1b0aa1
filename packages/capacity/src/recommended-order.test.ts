import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addWeeks, weekOf } from "./iso-week.js"
import {
  type Freedom,
  freedomOf,
  isPromoted,
  isQuiet,
  recommendedOrder,
  type Turning,
  turnPlaces,
} from "./recommended-order.js"
import { summariseBench } from "./summarise-bench.js"

const names = ["a", "b", "c", "d"]
const piecesOf = fc
  .array(
    fc.record({
      operator: fc.constantFrom(...names),
      listed_on: fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}`),
      needs_hours: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((piece, index): Turning => ({ ...piece, id: `piece_${index}` })))
const freedomsOf = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 })
  .map((list) => list.map((tenths, index): Freedom => ({ operator: names[index]!, tenths })))
const all = (tenths: number) => names.map((operator) => ({ operator, tenths }))
const piece = (id: string, listed_on = "2026-11-01", needs_hours = true): Turning => ({
  id,
  operator: id.slice(0, 1),
  listed_on,
  needs_hours,
})

describe("recommendedOrder", () => {
  test("goes round the operators, newest first, and each round another begins", () => {
    const pieces = ["a1", "a2", "a3", "b1", "b2", "b3", "c1"].map((id) => piece(id, `2026-11-0${4 - Number(id[1])}`))
    const order = recommendedOrder(pieces, all(10))
    expect(order.map((id) => id[1]).join("")).toBe("1112233")
    const beginners = new Set(
      Array.from({ length: 40 }, (_, round) => {
        const many = names.flatMap((name) => Array.from({ length: 40 }, (_, nth) => piece(`${name}${nth + 10}`)))
        return recommendedOrder(many, all(10))[round * names.length]?.[0]
      }),
    )
    expect(beginners).toEqual(new Set(names))
  })

  test("gives a free bench four places for one of a bench that is nearly full", () => {
    const pieces = ["a1", "a2", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"].map((id) => piece(id))
    const order = recommendedOrder(pieces, [
      { operator: "a", tenths: 1 },
      { operator: "b", tenths: 10 },
    ])
    expect(order).toEqual(["b1", "b2", "b3", "b4", "a1", "b5", "b6", "b7", "b8", "a2"])
  })

  test("promotes no quiet operator: what stands ready there first, then what would have to be made", () => {
    const pieces = [piece("a1"), piece("a2", "2026-01-01", false), piece("b1", "2025-01-01")]
    expect(
      recommendedOrder(pieces, [
        { operator: "a", tenths: 0 },
        { operator: "b", tenths: 1 },
      ]),
    ).toEqual(["b1", "a2", "a1"])
    expect(recommendedOrder(pieces, [{ operator: "b", tenths: 1 }])).toEqual(["b1", "a2", "a1"])
  })

  test("has every piece once, whatever the order that comes in", () => {
    fc.assert(
      fc.property(piecesOf, freedomsOf, (pieces, freedoms) => {
        const order = recommendedOrder(pieces, freedoms)
        expect([...order].sort()).toEqual(pieces.map(({ id }) => id).sort())
        expect(recommendedOrder(pieces.toReversed(), freedoms.toReversed())).toEqual(order)
      }),
    )
  })

  test("puts quiet operators after all others, and keeps newest first within each", () => {
    fc.assert(
      fc.property(piecesOf, freedomsOf, (pieces, freedoms) => {
        const byId = new Map(pieces.map((one) => [one.id, one]))
        const order = recommendedOrder(pieces, freedoms).map((id) => byId.get(id)!)
        const quiet = new Set(freedoms.filter(isQuiet).map(({ operator }) => operator))
        const firstQuiet = order.findIndex(({ operator }) => quiet.has(operator))
        if (firstQuiet >= 0) expect(order.slice(firstQuiet).every(({ operator }) => quiet.has(operator))).toBe(true)
        for (const name of names.filter((operator) => !quiet.has(operator))) {
          const days = order.filter(({ operator }) => operator === name).map(({ listed_on }) => listed_on)
          expect(days).toEqual([...days].sort().reverse())
        }
      }),
    )
  })

  test("more free hours never hurt: no piece of that operator comes later", () => {
    fc.assert(
      fc.property(piecesOf, freedomsOf, fc.constantFrom(0, 1, 2, 3), fc.nat(10), (pieces, freedoms, who, more) => {
        const freer = freedoms.map((freedom, index) =>
          index === who ? { ...freedom, tenths: Math.min(10, freedom.tenths + more) } : freedom,
        )
        const [before, after] = [recommendedOrder(pieces, freedoms), recommendedOrder(pieces, freer)]
        const own = pieces.filter(({ operator }) => operator === names[who])
        const places = (order: string[]) => own.map(({ id }) => order.indexOf(id)).sort((a, b) => a - b)
        places(after).forEach((place, index) => expect(place).toBeLessThanOrEqual(places(before)[index] ?? 0))
      }),
    )
  })

  test("starves nobody: of any operator that is not quiet a piece comes within five of every other's", () => {
    fc.assert(
      fc.property(piecesOf, freedomsOf, (pieces, freedoms) => {
        const owner = new Map(pieces.map(({ id, operator }) => [id, operator]))
        const order = recommendedOrder(pieces, freedoms).map((id) => owner.get(id)!)
        for (const { operator } of freedoms.filter((freedom) => !isQuiet(freedom))) {
          const first = order.indexOf(operator)
          for (const other of names.filter((name) => name !== operator))
            expect(order.slice(0, Math.max(0, first)).filter((name) => name === other).length).toBeLessThanOrEqual(4)
        }
      }),
    )
  })
})

describe("turnPlaces", () => {
  test("moves nobody else's pieces when one operator has a new one or more free hours", () => {
    fc.assert(
      fc.property(piecesOf, freedomsOf, (pieces, freedoms) => {
        const others = (order: string[]) => order.filter((id) => pieces.find((p) => p.id === id)?.operator !== "a")
        const more = [...pieces, piece("a_new", "2026-12-01")]
        const freer = freedoms.map((freedom) => (freedom.operator === "a" ? { ...freedom, tenths: 10 } : freedom))
        const before = others(recommendedOrder(pieces, freedoms))
        expect(others(recommendedOrder(more, freedoms)).filter((id) => id !== "a_new")).toEqual(before)
        expect(others(recommendedOrder(pieces, freer))).toEqual(before)
      }),
    )
  })

  test("fits 32 bits for an operator with 300,000 pieces", () => {
    const many = Array.from({ length: 300_000 }, (_, index) => piece(`a${index}`))
    for (const tenths of [0, 1, 10]) {
      const places = turnPlaces(many, { operator: "a", tenths })
      expect(places.every(({ turn, tie }) => turn < 2 ** 31 && tie < 2 ** 31)).toBe(true)
      expect(places.every((place) => isPromoted(place) === tenths > 0)).toBe(true)
    }
  })
})

describe("freedomOf", () => {
  const bench = {
    country: "nl",
    versions: [{ from: "2026-W01", minutes: 100 }],
    exceptions: [],
    closures: [],
    min_promise_weeks: 2,
    max_promise_weeks: 20,
  }
  const tenths = (taken: number[], paused = false) => {
    const weeks = new Map(taken.map((minutes, index) => [addWeeks(weekOf("2026-11-25"), index + 2), minutes]))
    const state = { operator_id: "a", bench, taken: weeks, paused: paused ? { until: null } : null }
    return freedomOf(summariseBench(state, "2026-11-25")).tenths
  }

  test("is the free part of eight weeks from the smallest promise on, in whole tenths", () => {
    expect([tenths([]), tenths([1]), tenths([80]), tenths([81])]).toEqual([10, 9, 9, 8])
    expect(tenths([100, 100, 100, 100, 100, 100, 100, 20])).toBe(1)
    expect(tenths([100, 100, 100, 100, 100, 100, 100, 21])).toBe(0)
    expect(tenths([0, 0, 0, 0, 0, 0, 0, 0, 100])).toBe(10)
  })

  test("is none while paused", () => {
    expect(tenths([], true)).toBe(0)
  })
})
