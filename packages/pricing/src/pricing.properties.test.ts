import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  costPrice,
  priceHelp,
  type PricingInputs,
  publicBreakdown,
  splitPrice,
  TIES,
  whatIsLeft,
  yearView,
} from "./index.js"

const cents = fc.integer({ min: 0, max: 100_000_000 })
const few = fc.integer({ min: 0, max: 500_000 })
const minutes = fc.integer({ min: 1, max: 1_000_000 })
const share = fc.integer({ min: 0, max: 3000 })
const rate = fc.constantFrom(600, 1700, 1900, 2000, 2100)

const inputs: fc.Arbitrary<PricingInputs> = fc.record({
  workshop: fc.record({
    year: fc.record({
      people_cents: cents,
      supervision_cents: cents,
      storage_cents: cents,
      insurance_cents: cents,
      overhead_cents: cents,
    }),
    subsidies: fc.array(fc.record({ name: fc.constant("s"), cents, tied_to: fc.constantFrom(...TIES) }), {
      maxLength: 4,
    }),
    spread_by: fc.constantFrom("hours" as const, "pieces" as const),
    bench_minutes_per_year: fc.integer({ min: 10_000, max: 9_000_000 }),
    supervision_minutes_per_year: fc.integer({ min: 10_000, max: 9_000_000 }),
    pieces_per_year: fc.integer({ min: 1, max: 20_000 }),
    bench_hour_cents: few,
    production_ratio_bp: fc.option(fc.integer({ min: 1, max: 10_000 })),
  }),
  piece: fc.record({
    materials_cents: few,
    bench_minutes: minutes,
    supervision_minutes: fc.option(minutes),
    transport_cents: few,
    reject_bp: fc.integer({ min: 0, max: 9000 }),
  }),
  shares: fc.record({ platform_bp: share, shop_bp: share, parent_bp: share }),
  vat: fc.oneof(
    fc.record({ kind: fc.constant("full" as const), rate_bp: rate }),
    fc.constant({ kind: "none" as const }),
    fc.record({ kind: fc.constant("margin" as const), rate_bp: rate, purchase_cents: few }),
  ),
})

describe("for any workshop and piece", () => {
  it("each price is the lowest that does what it says", () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { cost, prices } = priceHelp(given, null)
        const received = (price: number) => splitPrice(price, given).received_cents
        const wanted = [cost.own_cents, cost.to_recover_cents, cost.full_cents]
        for (const [index, price] of [prices.floor_cents, prices.balance_cents, prices.full_cents].entries()) {
          expect(received(price)).toBeGreaterThanOrEqual(wanted[index]!)
          if (price > 0) expect(received(price - 1)).toBeLessThan(wanted[index]!)
        }
        expect(prices.floor_cents).toBeLessThanOrEqual(prices.balance_cents)
        expect(prices.balance_cents).toBeLessThanOrEqual(prices.full_cents)
      }),
    )
  })

  it("no cent of a price or a cost is lost", () => {
    fc.assert(
      fc.property(inputs, few, (given, price) => {
        const cost = costPrice(given)
        const left = whatIsLeft(price, { cost, ...given })
        const { vat_cents, platform_cents, shop_cents, parent_cents, received_cents } = left
        expect(vat_cents + platform_cents + shop_cents + parent_cents + received_cents).toBe(price)
        expect(Object.values(cost.parts).reduce((a, b) => a + b, 0)).toBe(cost.full_cents)
        expect(cost.subsidies_cents).toBeGreaterThanOrEqual(0)
        expect(left.result_cents).toBe(received_cents - cost.to_recover_cents)
        const shown = publicBreakdown(given, price)
        expect(shown.parts.reduce((sum, { cents: part }) => sum + part, 0)).toBe(price)
        for (const part of shown.parts) expect(part.cents).toBeGreaterThan(0)
      }),
    )
  })

  it("a higher price never leaves less", () => {
    fc.assert(
      fc.property(inputs, few, fc.integer({ min: 0, max: 300 }), (given, price, more) => {
        expect(splitPrice(price + more, given).received_cents).toBeGreaterThanOrEqual(
          splitPrice(price, given).received_cents,
        )
      }),
    )
  })

  it("the pieces for balance are the fewest that pay the year", () => {
    fc.assert(
      fc.property(inputs, few, (given, price_cents) => {
        const { pieces_for_balance: pieces } = yearView(given, { pieces: 0, price_cents })
        if (pieces === null || pieces > 1e7) return
        const result = (count: number) => yearView(given, { pieces: count, price_cents }).result_cents
        expect(result(pieces)).toBeGreaterThanOrEqual(0)
        if (pieces > 0) expect(result(pieces - 1)).toBeLessThan(0)
      }),
    )
  })
})
