import { describe, expect, it } from "vitest"
import { decideSale } from "./decide-sale.js"
import { type SaleDecision, type VatError } from "./decision.js"
import { type Sale } from "./sale.js"

const always = { valid_from: "2025-01-01", valid_until: null }
const atHome = { transformed: false, location: "BE" }

/** A Belgian dealer's basket for a Belgian customer: a used chair that cost 40 euros, a new lamp, delivered for 15. */
const basket: Sale = {
  date: "2026-11-22",
  seller: {
    country: "BE",
    statuses: [{ ...always, status: "margin" }],
    registrations: [],
    oss: [],
    sme_exemptions: [],
    be_social_rate: [],
  },
  turnover: { ytd_cents: 0, previous_year_cents: 0 },
  buyer: { type: "consumer", country: "BE", vat_number_valid: false },
  channel: "online",
  arrival: { kind: "delivery", country: "BE" },
  lines: [
    { id: "chair", gross_cents: 10000, purchase_cost_cents: 4000, goods: { ...atHome, condition: "second_hand" } },
    { id: "lamp", gross_cents: 20000, goods: { ...atHome, condition: "new" } },
  ],
  shipping_cents: 1500,
  language: "nl",
}

function decided(sale: Sale): SaleDecision {
  const answer = decideSale(sale)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.decision
}

function error(sale: Partial<Sale>): VatError | null {
  const answer = decideSale({ ...basket, ...sale })
  return answer.ok ? null : answer.error
}

describe("the number of a buyer", () => {
  it("frees goods that cross a border whichever state gave it, Northern Ireland included", () => {
    const seller: Sale["seller"] = { ...basket.seller, statuses: [{ ...always, status: "standard" }] }
    const lines = basket.lines.filter(({ id }) => id === "lamp")
    for (const country of ["ES", "GR", "PL", "XI"]) {
      const buyer = { type: "company", country, vat_number_valid: true } as const
      const { lines: treated } = decided({
        ...basket,
        seller,
        lines,
        buyer,
        arrival: { kind: "delivery", country: "FR" },
      })
      expect(treated.map(({ scheme, vat_cents }) => [scheme, vat_cents])).toEqual([["intra_community", 0]])
    }
  })

  it("frees nothing when it is of a country that VIES does not know", () => {
    const buyer = { type: "company", country: "CH", vat_number_valid: true } as const
    const { lines } = decided({ ...basket, buyer, arrival: { kind: "delivery", country: "FR" } })
    expect(lines.every(({ scheme }) => scheme !== "intra_community")).toBe(true)
  })
})

describe("a basket of several kinds of goods", () => {
  it("treats each line by itself, and shares shipping in proportion to the goods", () => {
    const { lines, shipping, totals, mentions, warnings } = decided(basket)
    expect(lines.map((line) => [line.line_id, line.scheme, line.vat_cents, line.vat_on_document_cents])).toEqual([
      ["chair", "margin", 1041, 0],
      ["lamp", "standard", 3471, 3471],
    ])
    expect(shipping.map((part) => [part.line_ids, part.scheme, part.gross_cents, part.vat_cents])).toEqual([
      [["chair"], "margin", 500, 87],
      [["lamp"], "standard", 1000, 174],
    ])
    expect(totals).toEqual({
      gross_cents: 31500,
      payable_cents: 31500,
      net_cents: 31500 - 1041 - 3471 - 87 - 174,
      vat_cents: 1041 + 3471 + 87 + 174,
      vat_on_document_cents: 3471 + 174,
    })
    expect(mentions).toEqual([{ key: "MARGIN_SECOND_HAND", text: "Bijzondere regeling - Gebruikte goederen" }])
    expect(warnings).toEqual(["margin_scheme_not_for_new_goods"])
  })

  it("keeps shipping whole where all lines are treated alike", () => {
    const lamps = [1, 2, 3].map((n) => ({ ...basket.lines[1]!, id: `lamp ${n}`, gross_cents: 3333 }))
    const { shipping } = decided({ ...basket, lines: lamps, shipping_cents: 1000 })
    expect(shipping).toHaveLength(1)
    expect(shipping[0]).toMatchObject({ line_ids: ["lamp 1", "lamp 2", "lamp 3"], gross_cents: 1000, vat_cents: 174 })
  })

  it("tests the threshold on all that crosses the border, and leaves margin goods out of it", () => {
    const france = {
      ...basket,
      buyer: { ...basket.buyer, country: "FR" },
      arrival: { ...basket.arrival, country: "FR" },
    }
    const { threshold } = decided(france)
    expect(threshold.adds_cents).toBe(20000 - 3471 + 1000 - 174)
    const turnover = { ytd_cents: 1_000_001 - threshold.adds_cents, previous_year_cents: 0 }
    const crossed = decided({ ...france, turnover })
    expect(crossed.threshold.crossed).toBe(true)
    expect(crossed.lines.map((line) => [line.country, line.scheme])).toEqual([
      ["BE", "margin"],
      ["FR", "destination"],
    ])
  })

  it("takes the home VAT off each line for a company abroad, and leaves margin goods as they are", () => {
    const buyer = { type: "company", country: "FR", vat_number_valid: true } as const
    const { lines, totals } = decided({ ...basket, buyer, arrival: { kind: "delivery", country: "FR" } })
    expect(lines.map((line) => line.payable_cents)).toEqual([10000, 20000 - 3471])
    expect(totals.payable_cents).toBe(10000 + 500 + (20000 - 3471) + (1000 - 174))
    expect(totals.vat_on_document_cents).toBe(0)
  })

  it("shares shipping between goods at 6 % and at 21 % that a company buys net", () => {
    const seller = {
      ...basket.seller,
      statuses: [{ ...always, status: "standard" as const }],
      be_social_rate: [always],
    }
    const gift = { id: "gift", gross_cents: 10000, goods: { ...atHome, condition: "donated" as const } }
    const buyer = { type: "company", country: "FR", vat_number_valid: true } as const
    const arrival = { kind: "delivery", country: "FR" } as const
    const { shipping } = decided({ ...basket, seller, buyer, arrival, lines: [gift, basket.lines[1]!] })
    expect(shipping.map((part) => [part.line_ids, part.gross_cents, part.payable_cents]).sort()).toEqual([
      [["gift"], 500, 472],
      [["lamp"], 1000, 826],
    ])
  })
})

describe("a sale that cannot be decided", () => {
  it.each<[Partial<Sale>, VatError["code"], string]>([
    [{ lines: [] }, "no_lines", "lines"],
    [{ lines: [basket.lines[1]!, basket.lines[1]!] }, "line_ids_not_unique", "lines.1.id"],
    [{ lines: [{ ...basket.lines[1]!, gross_cents: 0.5 }] }, "not_integer_cents", "lines.0.gross_cents"],
    [{ shipping_cents: -1 }, "not_integer_cents", "shipping_cents"],
    [{ turnover: { ytd_cents: NaN, previous_year_cents: 0 } }, "not_integer_cents", "turnover.ytd_cents"],
    [{ date: "2026-11-31" }, "not_a_date", "date"],
    [{ date: "2024-12-31" }, "date_before_rules", "date"],
    [{ arrival: { kind: "delivery", country: "fr" } }, "unknown_country", "arrival.country"],
    [{ arrival: { kind: "delivery", country: "IT" } }, "rate_unknown", "arrival.country"],
    [{ seller: { ...basket.seller, statuses: [] } }, "no_status_on_date", "seller.statuses"],
  ])("says what is wrong: %#", (wrong, code, field) => expect(error(wrong)).toMatchObject({ code, field }))

  it("names the margin item without a purchase price", () => {
    const { purchase_cost_cents: _, ...chair } = basket.lines[0]!
    expect(error({ lines: [basket.lines[1]!, chair] })).toMatchObject({
      code: "purchase_cost_missing",
      field: "lines.1.purchase_cost_cents",
    })
  })
})
