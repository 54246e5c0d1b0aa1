import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fairTurn, type Turning } from "./fair-turn"

const pieces = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    operator: fc.constantFrom("a", "b", "c", "d"),
    listed_on: fc.constantFrom("2026-01-01", "2026-05-01", "2026-09-01"),
  }),
  { selector: (piece) => piece.id, maxLength: 30 },
)

describe("fairTurn", () => {
  test("takes one of each operator a round, newest first, and begins with another each time", () => {
    const of = (operator: string, ...days: string[]): Turning[] =>
      days.map((listed_on) => ({ id: `${operator}${listed_on.slice(-2)}`, operator, listed_on }))
    const all = [...of("a", "2026-01-01", "2026-01-03", "2026-01-05"), ...of("b", "2026-01-02", "2026-01-04")]
    expect(fairTurn(all)).toEqual(["a05", "b04", "b02", "a03", "a01"])
    expect(fairTurn([])).toEqual([])
  })

  test("keeps every piece once, whatever the order they come in", () => {
    fc.assert(
      fc.property(pieces, fc.string(), (all, salt) => {
        const turned = fairTurn(all)
        expect([...turned].sort()).toEqual(all.map((piece) => piece.id).sort())
        const shuffled = [...all].sort((a, b) => (`${a.id}${salt}` < `${b.id}${salt}` ? 1 : -1))
        expect(fairTurn(shuffled)).toEqual(turned)
      }),
    )
  })

  test("shows no operator twice before each that has one has been shown", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const operators = new Set(all.map((piece) => piece.operator))
        const byId = new Map(all.map((piece) => [piece.id, piece.operator]))
        const first = fairTurn(all).slice(0, operators.size)
        expect(new Set(first.map((id) => byId.get(id)))).toEqual(operators)
      }),
    )
  })
})
