import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { receiptOf } from "./receipt.js"

const line = fc.record({
  quantity: fc.nat({ max: 20 }),
  bench_minutes: fc.nat({ max: 3000 }),
  materials: fc.array(fc.constantFrom("ash", "oak", "steel"), { maxLength: 3 }),
  operator: fc.constantFrom("a", "b", "c"),
})

describe("receiptOf", () => {
  it("sums hours by workshop and names each material once", () => {
    const stool = { quantity: 2, bench_minutes: 150, materials: ["ash"], operator: "etap-atelier" }
    const lamp = { quantity: 1, bench_minutes: 90, materials: ["steel", "ash"], operator: "fibr-co" }
    expect(receiptOf([stool, lamp, { ...lamp, quantity: 0 }])).toEqual({
      pieces: 3,
      bench_minutes: 390,
      operators: [
        { operator: "etap-atelier", pieces: 2, bench_minutes: 300 },
        { operator: "fibr-co", pieces: 1, bench_minutes: 90 },
      ],
      materials: ["ash", "steel"],
    })
  })

  it("claims for all what its workshops claim, and no more", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { pieces, bench_minutes, operators } = receiptOf(lines)
        expect(operators.reduce((all, each) => all + each.bench_minutes, 0)).toBe(bench_minutes)
        expect(operators.reduce((all, each) => all + each.pieces, 0)).toBe(pieces)
      }),
    )
  })
})
