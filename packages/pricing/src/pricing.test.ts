import { describe, expect, it } from "vitest"
import {
  costPrice,
  EMPTY_WORKSHOP,
  homeVat,
  priceFor,
  priceHelp,
  type PricingInputs,
  publicBreakdown,
} from "./index.js"
import { pricingInputsSchema, subsidisedYear, whatIsLeft, yearView } from "./index.js"

/** ETAP'ATELIER's year, with a stool of an hour and a half. */
const stool: PricingInputs = {
  workshop: {
    year: {
      people_cents: 0,
      supervision_cents: 5_316_100,
      storage_cents: 130_000,
      insurance_cents: 127_000,
      overhead_cents: 0,
    },
    subsidies: [{ name: "supervision", cents: 4_009_600, tied_to: "supervision" }],
    spread_by: "pieces",
    bench_minutes_per_year: 396_000,
    supervision_minutes_per_year: 96_000,
    pieces_per_year: 11_000,
    bench_hour_cents: 0,
    production_ratio_bp: 1500,
  },
  piece: { materials_cents: 600, bench_minutes: 90, supervision_minutes: null, transport_cents: 0, reject_bp: 0 },
  shares: { platform_bp: 0, shop_bp: 0, parent_bp: 0 },
  vat: { kind: "full", rate_bp: 2100 },
}

describe("a workshop's own figures", () => {
  it("of 53,161 euros leave 13,065 of supervision, and 15 % of 40 euros is a production cost of 6", () => {
    expect(subsidisedYear(stool.workshop)).toMatchObject({ left: { supervision: 1_306_500 }, unused_cents: 0 })
    expect(priceHelp(stool, null).prices.usual_cents).toBe(4000)
  })

  it("at 11,000 pieces a year each bears its part", () => {
    const { parts, own_cents, full_cents, to_recover_cents } = costPrice(stool)
    expect(parts).toMatchObject({ materials: 600, supervision: 483, storage: 12, insurance: 12, purchase: 0 })
    expect([own_cents, full_cents, to_recover_cents]).toEqual([600, 1107, 743])
    const year = yearView(stool, { pieces: 11_000, price_cents: 899 })
    expect(year).toMatchObject({ sales_cents: 9_889_000, received_cents: 8_173_000, own_cents: 6_600_000 })
    expect(year.result_cents).toBe(8_173_000 - 6_600_000 - 5_573_100 + 4_009_600)
    expect(year).toMatchObject({ pieces_for_balance: 10_934, fits_the_bench: false })
  })
})

describe("what a price leaves", () => {
  const left = (price: number, changes: Partial<PricingInputs> = {}) => {
    const inputs = { ...stool, ...changes }
    return whatIsLeft(price, { cost: costPrice(inputs), ...inputs })
  }

  it("says whether it carries the piece, the year, or all of it", () => {
    expect([725, 726, 899, 1340].map((price) => left(price).verdict)).toEqual([
      "loses_on_each",
      "short_of_balance",
      "balance",
      "pays_in_full",
    ])
  })

  it("takes shares of the price without VAT", () => {
    const shares = { platform_bp: 500, shop_bp: 1500, parent_bp: 1000 }
    expect(left(12_100, { shares })).toMatchObject({
      vat_cents: 2100,
      platform_cents: 500,
      shop_cents: 1500,
      parent_cents: 1000,
      received_cents: 7000,
    })
  })

  it("has VAT only within the margin of a piece bought used, and none for an exempt body", () => {
    const margin = { kind: "margin", rate_bp: 2000, purchase_cents: 4000 } as const
    expect(left(10_000, { vat: margin }).vat_cents).toBe(1000)
    expect(left(3000, { vat: margin }).vat_cents).toBe(0)
    expect(left(10_000, { vat: { kind: "none" } }).vat_cents).toBe(0)
    expect(publicBreakdown({ ...stool, vat: margin }, 10_000).parts.map(({ part }) => part)).not.toContain("vat")
  })
})

describe("the price for an amount", () => {
  it("is never asked for what no price can bring", () => {
    const nearlyAll = { ...stool, shares: { platform_bp: 9999, shop_bp: 0, parent_bp: 0 } }
    expect(() => priceFor(10 ** 12, nearlyAll)).toThrow(RangeError)
    expect(() => priceFor(-1, stool)).toThrow(RangeError)
  })

  it("shares that take everything are a fault of the inputs", () => {
    const read = pricingInputsSchema.safeParse({ ...stool, shares: { platform_bp: 5000, shop_bp: 5000, parent_bp: 0 } })
    expect(read.error?.issues[0]).toMatchObject({ path: ["shares", "shop_bp"], message: "shares_too_high" })
  })
})

describe("subsidies", () => {
  it("tied to one cost pay for no other; what they cannot pay is told", () => {
    const year = { ...EMPTY_WORKSHOP.year, supervision_cents: 1000, storage_cents: 500 }
    const tied = { year, subsidies: [{ name: "a", cents: 1400, tied_to: "supervision" as const }] }
    expect(subsidisedYear(tied)).toMatchObject({ left: { supervision: 0, storage: 500 }, unused_cents: 400 })
    const free = { year, subsidies: [{ name: "a", cents: 300, tied_to: "any" as const }] }
    expect(subsidisedYear(free)).toMatchObject({ left: { supervision: 800, storage: 400 }, unused_cents: 0 })
  })
})

describe("VAT at home", () => {
  const seller = (status: "standard" | "franchise" | "margin", social = false) => ({
    country: "BE",
    statuses: [{ status, valid_from: "2025-01-01", valid_until: null }],
    registrations: [],
    oss: [],
    sme_exemptions: [],
    be_social_rate: social ? [{ valid_from: "2025-01-01", valid_until: null }] : [],
  })
  const vatOf = (profile: ReturnType<typeof seller>, condition: "new" | "second_hand" | "donated") =>
    homeVat(profile, { condition, transformed: false, purchase_cents: 2500 }, "2026-11-22")

  it("is what the rules of every sale say", () => {
    expect(vatOf(seller("standard"), "new")).toEqual({ ok: true, vat: { kind: "full", rate_bp: 2100 } })
    expect(vatOf(seller("standard", true), "donated")).toEqual({ ok: true, vat: { kind: "full", rate_bp: 600 } })
    expect(vatOf(seller("franchise"), "new")).toEqual({ ok: true, vat: { kind: "none" } })
    expect(vatOf(seller("margin"), "second_hand")).toEqual({
      ok: true,
      vat: { kind: "margin", rate_bp: 2100, purchase_cents: 2500 },
    })
  })
})
