import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decideSale } from "./decide-sale.js"
import { decideSupply } from "./decide-supply.js"
import { type Amounts, type SaleDecision } from "./decision.js"
import { type Goods, type Sale, type SaleLine } from "./sale.js"

const country = fc.constantFrom("FR", "BE", "NL", "LU", "DE")
const cents = fc.integer({ min: 0, max: 5_000_000 })
const always = { valid_from: "2025-01-01", valid_until: null }

const goods: fc.Arbitrary<Goods> = fc.record({
  condition: fc.constantFrom("new", "second_hand", "donated"),
  transformed: fc.boolean(),
  location: fc.constantFrom("FR", "BE"),
})
const line: fc.Arbitrary<Omit<SaleLine, "id">> = fc.record({ gross_cents: cents, purchase_cost_cents: cents, goods })
const lines = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((list): SaleLine[] => list.map((one, index) => ({ ...one, id: `line_${index}` })))
const seller = fc
  .record({
    country: fc.constantFrom("FR", "BE"),
    status: fc.constantFrom("standard", "franchise", "exempt_nonprofit", "margin"),
    registrations: fc.subarray(["FR", "BE", "NL"]),
    oss: fc.boolean(),
    sme: fc.subarray(["FR", "BE", "NL"]),
    social: fc.boolean(),
  })
  .map((one): Sale["seller"] => ({
    country: one.country,
    statuses: [{ ...always, status: one.status }],
    registrations: one.registrations.map((country) => ({ ...always, country })),
    oss: one.oss ? [always] : [],
    sme_exemptions: one.sme.map((country) => ({ ...always, country })),
    be_social_rate: one.social ? [always] : [],
  }))
const turnoverCents = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 990_000, max: 1_000_001 }))
const sale: fc.Arbitrary<Sale> = fc.record({
  date: fc.constantFrom("2026-01-01", "2026-11-22"),
  seller,
  turnover: fc.record({ ytd_cents: turnoverCents, previous_year_cents: turnoverCents }),
  buyer: fc.record({
    type: fc.constantFrom("consumer", "company", "public_body"),
    country: fc.oneof(country, fc.constantFrom("GB", "ES")),
    vat_number_valid: fc.boolean(),
  }),
  channel: fc.constantFrom("online", "counter"),
  arrival: fc.record({
    kind: fc.constantFrom("handover", "delivery"),
    country: fc.oneof(country, fc.constant("GB")),
  }),
  lines,
  shipping_cents: fc.oneof(fc.constant(0), cents),
  language: fc.constantFrom("fr", "nl", "en"),
})

function decided(one: Sale): SaleDecision {
  const answer = decideSale(one)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.decision
}

const partsOf = ({ lines, shipping }: SaleDecision) => [...lines, ...shipping]
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const fields = ["gross_cents", "payable_cents", "net_cents", "vat_cents", "vat_on_document_cents"] as const
const check = (property: (one: Sale) => void) => fc.assert(fc.property(sale, property), { numRuns: 400 })

describe("any sale", () => {
  it("has integers only, and net + VAT = what is paid", () => {
    check((one) => {
      const decision = decided(one)
      for (const part of [...partsOf(decision), decision.totals]) {
        for (const field of fields) expect(Number.isSafeInteger(part[field]) && part[field] >= 0).toBe(true)
        expect(part.net_cents + part.vat_cents).toBe(part.payable_cents)
        expect(part.payable_cents).toBeLessThanOrEqual(part.gross_cents)
      }
    })
  })

  it("sums its lines and its shipping exactly", () => {
    check((one) => {
      const decision = decided(one)
      for (const field of fields) {
        expect(decision.totals[field]).toBe(sum(partsOf(decision).map((part: Amounts) => part[field])))
      }
      expect(sum(decision.shipping.map((part) => part.gross_cents))).toBe(one.shipping_cents)
    })
  })

  it("costs the consumer the catalogue price, wherever it goes within the Union", () => {
    check((one) => {
      const europe = one.arrival.country === "GB" ? "FR" : one.arrival.country
      const { totals } = decided({
        ...one,
        buyer: { ...one.buyer, type: "consumer" },
        arrival: { ...one.arrival, country: europe },
      })
      expect(totals.payable_cents).toBe(totals.gross_cents)
    })
  })

  it("lets shipping follow its goods", () => {
    check((one) => {
      const { lines, shipping } = decided(one)
      for (const part of shipping) {
        for (const id of part.line_ids) {
          const { country, scheme, rate_basis_points, mention } = lines.find((each) => each.line_id === id)!
          expect(part).toMatchObject({ country, scheme, rate_basis_points, mention })
        }
      }
      const carried = shipping.flatMap((part) => part.line_ids)
      expect(new Set(carried).size).toBe(carried.length)
    })
  })

  it("never prints a rate, a net or VAT under the margin scheme, and no VAT at all where none is due", () => {
    check((one) => {
      for (const part of partsOf(decided(one))) {
        const { scheme, printable, vat_on_document_cents, vat_cents, mention } = part
        if (scheme === "margin") {
          expect(printable).toEqual({ net_cents: null, rate_basis_points: null, vat_cents: null })
          expect([vat_on_document_cents, mention?.key]).toEqual([0, "MARGIN_SECOND_HAND"])
        } else {
          expect(vat_on_document_cents).toBe(vat_cents)
          expect(part.margin_cents).toBeNull()
          const taxed = ["standard", "reduced", "oss", "destination"].includes(scheme)
          expect(mention === null).toBe(taxed)
          if (!taxed) expect(vat_cents).toBe(0)
        }
      }
    })
  })

  it("is decided the same in any order of its lines", () => {
    fc.assert(
      fc.property(sale, fc.infiniteStream(fc.nat()), (one, keys) => {
        const shuffled = one.lines
          .map((each) => [keys.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        const here = decided(one)
        const there = decided({ ...one, lines: shuffled })
        const byId = (list: SaleDecision["lines"]) => [...list].sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
        expect({ ...there, lines: byId(there.lines) }).toEqual({ ...here, lines: byId(here.lines) })
      }),
      { numRuns: 300 },
    )
  })

  it("of one line is decided as a single supply is", () => {
    fc.assert(
      fc.property(sale, line, (one, only) => {
        const { lines: _, ...rest } = one
        const many = decided({ ...rest, lines: [{ ...only, id: "goods" }] })
        const single = decideSupply({ ...rest, ...only })
        const { lines, shipping, ...common } = many
        expect(single).toEqual({ ok: true, decision: { ...common, goods: lines[0], shipping: shipping[0] ?? null } })
      }),
    )
  })

  it("counts for the threshold by its net at home, and crosses it at 10,000.01 exactly", () => {
    const home = { country: "BE", statuses: [{ ...always, status: "standard" as const }] }
    const plain = { ...home, registrations: [], oss: [], sme_exemptions: [], be_social_rate: [] }
    fc.assert(
      fc.property(lines, fc.integer({ min: -3, max: 3 }), (list, off) => {
        const base: Sale = {
          date: "2026-11-22",
          seller: plain,
          turnover: { ytd_cents: 0, previous_year_cents: 0 },
          buyer: { type: "consumer", country: "FR", vat_number_valid: false },
          channel: "online",
          arrival: { kind: "delivery", country: "FR" },
          lines: list.map((each) => ({
            ...each,
            gross_cents: 1 + (each.gross_cents % 150_000),
            goods: { ...each.goods, location: "BE" },
          })),
          shipping_cents: 990,
          language: "fr",
        }
        const { adds_cents } = decided(base).threshold
        const ytd_cents = 1_000_000 - adds_cents + off
        const {
          threshold,
          warnings,
          lines: answered,
          totals,
        } = decided({ ...base, turnover: { ...base.turnover, ytd_cents } })
        const crossed = off > 0
        expect(threshold).toMatchObject({ adds_cents, after_cents: 1_000_000 + off, crossed, near: !crossed })
        expect(warnings.includes("distance_sale_threshold_crossed_by_this_sale")).toBe(crossed)
        expect(new Set(answered.map((each) => each.country))).toEqual(new Set([crossed ? "FR" : "BE"]))
        if (!crossed) expect(totals.net_cents).toBe(adds_cents)
      }),
    )
  })
})
