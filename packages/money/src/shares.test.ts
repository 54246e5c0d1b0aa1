import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shareBasket } from "./shares.js"
import { splitInProportion } from "./split.js"

const cents = fc.integer({ min: 0, max: 10_000_000 })
const total = (values: readonly number[]) => values.reduce((acc, value) => acc + value, 0)

describe("splitInProportion", () => {
  it("sums to the whole and gives no part more than a cent beside its exact share", () => {
    fc.assert(
      fc.property(cents, fc.array(cents, { minLength: 1, maxLength: 60 }), (whole, weights) => {
        const parts = splitInProportion(whole, weights)
        expect(total(parts)).toBe(whole)
        const sum = total(weights)
        if (sum === 0) return
        parts.forEach((part, i) => expect(Math.abs(part - (whole * (weights[i] ?? 0)) / sum)).toBeLessThan(1))
      }),
    )
  })

  it("gives the cents left over to the largest remainders, the earlier first", () => {
    expect(splitInProportion(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitInProportion(5, [2, 1])).toEqual([3, 2])
    expect(splitInProportion(7, [0, 0])).toEqual([7, 0])
  })

  it("refuses fractions, negative amounts and nothing to split over", () => {
    expect(() => splitInProportion(1.5, [1])).toThrow(RangeError)
    expect(() => splitInProportion(1, [-1])).toThrow(RangeError)
    expect(() => splitInProportion(1, [])).toThrow(RangeError)
  })
})

describe("shareBasket", () => {
  const part = fc.record({ lines_cents: fc.array(cents, { minLength: 1, maxLength: 12 }), delivery_cents: cents })

  it("shares lines, delivery and discount so that the orders sum to the basket to the cent", () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, rate) => {
          const items = total(parts.flatMap((p) => p.lines_cents))
          const discount = Math.floor(items * rate)
          const shares = shareBasket(parts, discount)
          expect(total(shares.map((s) => s.total_cents))).toBe(
            items - discount + total(parts.map((p) => p.delivery_cents)),
          )
          expect(total(shares.map((s) => s.discount_cents))).toBe(discount)
          shares.forEach((share, i) => {
            expect(total(share.line_discounts_cents)).toBe(share.discount_cents)
            share.line_discounts_cents.forEach((d, j) => expect(d).toBeLessThanOrEqual(parts[i]?.lines_cents[j] ?? 0))
          })
        },
      ),
    )
  })

  it("refuses a discount above what it is taken from", () => {
    expect(() => shareBasket([{ lines_cents: [100], delivery_cents: 500 }], 101)).toThrow(RangeError)
  })
})
