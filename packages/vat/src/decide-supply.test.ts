import { describe, expect, it } from "vitest"
import { decideSupply } from "./decide-supply.js"
import { type SupplyDecision } from "./decision.js"
import { type Buyer, type Goods, type Supply } from "./sale.js"
import { type SellerProfile, type VatStatus } from "./seller.js"

type Told = {
  seller?: string
  status?: VatStatus
  registered?: string[]
  oss?: boolean
  ex?: string[]
  social?: boolean
  ytd?: number
  previous?: number
  buyer?: Buyer
  from?: string
  to?: string
  pickup?: boolean
  goods?: Partial<Goods>
  gross?: number
  cost?: number
  shipping?: number
}

const always = { valid_from: "2025-01-01", valid_until: null }
const consumer = (country: string): Buyer => ({ type: "consumer", country, vat_number_valid: false })
const company = (country: string, vat_number_valid = true): Buyer => ({ type: "company", country, vat_number_valid })

function profileOf(told: Told): SellerProfile {
  return {
    country: told.seller ?? "BE",
    statuses: [{ ...always, status: told.status ?? "standard" }],
    registrations: (told.registered ?? []).map((country) => ({ ...always, country })),
    oss: told.oss ? [always] : [],
    sme_exemptions: (told.ex ?? []).map((country) => ({ ...always, country })),
    be_social_rate: told.social ? [always] : [],
  }
}

function supplyOf(told: Told): Supply {
  const from = told.from ?? told.seller ?? "BE"
  const to = told.to ?? from
  return {
    date: "2026-11-22",
    seller: profileOf(told),
    turnover: { ytd_cents: told.ytd ?? 0, previous_year_cents: told.previous ?? 0 },
    buyer: told.buyer ?? consumer(to),
    channel: told.pickup ? "counter" : "online",
    arrival: { kind: told.pickup ? "handover" : "delivery", country: to },
    goods: { condition: "new", transformed: false, location: from, ...told.goods },
    gross_cents: told.gross ?? 12100,
    shipping_cents: told.shipping ?? 0,
    language: "fr",
    ...(told.cost === undefined ? {} : { purchase_cost_cents: told.cost }),
  }
}

function decided(supply: Supply): SupplyDecision {
  const answer = decideSupply(supply)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.decision
}

/** Country, scheme, rate in percent, what is paid, mention; then the warnings. */
function told(facts: Told) {
  const { goods, totals, warnings } = decided(supplyOf(facts))
  const { country, scheme, rate_basis_points, mention } = goods
  return [`${country} ${scheme} ${rate_basis_points / 100} ${totals.payable_cents} ${mention?.key ?? "-"}`, ...warnings]
}

const used = { condition: "second_hand" } as const
const donated = { condition: "donated" } as const

describe("what the cases of the accountants leave open", () => {
  it.each<[string, Told, string[]]>([
    [
      "last year's turnover one cent above the limit: destination, without a crossing",
      { to: "FR", previous: 1_000_001 },
      ["FR destination 20 12100 -", "oss_or_destination_registration_required"],
    ],
    [
      "above the limit, registered in the country of arrival: nothing more to do",
      { to: "FR", ytd: 1_000_001, registered: ["FR"] },
      ["FR destination 20 12100 -"],
    ],
    ["near begins at 80 %", { to: "FR", ytd: 790_000 }, ["BE standard 21 12100 -", "distance_sale_threshold_near"]],
    ["and not a cent before", { to: "FR", ytd: 789_999 }, ["BE standard 21 12100 -"]],
    [
      "who is in the OSS needs no warning of the threshold",
      { to: "LU", ytd: 999_999, oss: true },
      ["LU oss 17 12100 -"],
    ],
    [
      "a public body with a number buys as a company does",
      { to: "FR", buyer: { type: "public_body", country: "FR", vat_number_valid: true } },
      ["BE intra_community 0 10000 IC_SUPPLY_BE", "ec_sales_list", "ic_exemption_needs_transport_proof"],
    ],
    [
      "a number of a third member state does as well",
      { to: "FR", buyer: company("NL") },
      ["BE intra_community 0 10000 IC_SUPPLY_BE", "ec_sales_list", "ic_exemption_needs_transport_proof"],
    ],
    ["a number of the departure state does not", { to: "FR", buyer: company("BE") }, ["BE standard 21 12100 -"]],
    [
      "a British number is no number",
      { to: "FR", buyer: company("GB") },
      ["BE standard 21 12100 -", "vat_number_invalid_charge_vat"],
    ],
    ["an unconfirmed number at home changes nothing", { buyer: company("BE", false) }, ["BE standard 21 12100 -"]],
    [
      "an unconfirmed number of a franchise seller's customer: no VAT, nothing to warn of",
      { status: "franchise", to: "FR", buyer: company("FR", false) },
      ["BE exempt_franchise 0 12100 BE_FRANCHISE"],
    ],
    [
      "a pick-up by a company from abroad: exempt only with proof",
      { pickup: true, buyer: company("FR") },
      ["BE standard 21 12100 -", "ic_exemption_needs_transport_proof"],
    ],
    [
      "click and collect over the border by a company: sent by the seller, so intra-Community",
      { to: "FR", pickup: true, buyer: company("FR") },
      ["BE intra_community 0 10000 IC_SUPPLY_BE", "ec_sales_list", "ic_exemption_needs_transport_proof"],
    ],
    ["export of a Belgian seller", { to: "GB" }, ["BE export 0 10000 EXPORT", "export_proof_required"]],
    [
      "export of a franchise seller: there is no VAT in the price",
      { status: "franchise", to: "CH" },
      ["BE export 0 12100 EXPORT", "export_proof_required"],
    ],
    [
      "export of a margin item: the price less the VAT of the margin",
      { status: "margin", to: "GB", goods: used, gross: 12100, cost: 0 },
      ["BE export 0 10000 EXPORT", "export_proof_required"],
    ],
    [
      "a margin item to a company abroad stays under margin",
      { status: "margin", to: "FR", buyer: company("FR"), goods: used, cost: 4000 },
      ["BE margin 21 12100 MARGIN_SECOND_HAND", "margin_goods_taxed_at_departure"],
    ],
    [
      "a dealer's new goods to a company abroad",
      { status: "margin", to: "FR", buyer: company("FR") },
      [
        "BE intra_community 0 10000 IC_SUPPLY_BE",
        "ec_sales_list",
        "ic_exemption_needs_transport_proof",
        "margin_scheme_not_for_new_goods",
      ],
    ],
    [
      "donated goods through the OSS carry the rate of arrival",
      { social: true, oss: true, to: "FR", goods: donated },
      ["FR oss 20 12100 -"],
    ],
    [
      "donated goods made into something else: normal rate",
      { social: true, goods: { ...donated, transformed: true } },
      ["BE standard 21 12100 -", "social_rate_only_for_freely_collected_goods"],
    ],
    [
      "used goods that were bought: normal rate",
      { social: true, goods: used },
      ["BE standard 21 12100 -", "social_rate_only_for_freely_collected_goods"],
    ],
    [
      "a recognised body's new goods taxed in France: 6 % is not in question",
      { social: true, oss: true, to: "FR" },
      ["FR oss 20 12100 -"],
    ],
    [
      "French stock of a franchise seller sent home: its franchise holds there",
      { status: "franchise", from: "FR", to: "BE", registered: ["FR"] },
      [
        "BE exempt_franchise 0 12100 BE_FRANCHISE",
        "own_stock_abroad_art17_transfer",
        "threshold_relief_not_available_for_foreign_stock",
      ],
    ],
    [
      "French stock of an unregistered franchise seller to a French company: the buyer owes the VAT",
      { status: "franchise", from: "FR", to: "FR", pickup: true, buyer: company("FR"), gross: 12000 },
      [
        "FR reverse_charge 0 10000 REVERSE_CHARGE",
        "franchise_not_valid_abroad",
        "own_stock_abroad_art17_transfer",
        "reverse_charge_only_without_fixed_establishment",
      ],
    ],
    [
      "the same with a number that is not confirmed",
      { from: "FR", to: "FR", pickup: true, buyer: company("FR", false) },
      [
        "FR standard 20 12100 -",
        "fr_vat_registration_required",
        "own_stock_abroad_art17_transfer",
        "vat_number_invalid_charge_vat",
      ],
    ],
    [
      "a registered seller charges the VAT",
      { from: "FR", to: "FR", registered: ["FR"], buyer: company("FR") },
      ["FR standard 20 12100 -", "own_stock_abroad_art17_transfer"],
    ],
    [
      "stock of a French association in Belgium",
      { seller: "FR", status: "exempt_nonprofit", from: "BE" },
      [
        "BE standard 21 12100 -",
        "be_vat_registration_required",
        "exemption_does_not_travel",
        "own_stock_abroad_art17_transfer",
      ],
    ],
    [
      "stock abroad sent to a company of a third state",
      { from: "FR", to: "NL", registered: ["FR"], buyer: company("NL"), gross: 12000 },
      [
        "FR intra_community 0 10000 IC_SUPPLY_FR",
        "ec_sales_list",
        "ic_exemption_needs_transport_proof",
        "own_stock_abroad_art17_transfer",
      ],
    ],
    ["Monaco is France", { seller: "FR", to: "MC", gross: 12000 }, ["FR standard 20 12000 -"]],
    [
      "Réunion is outside the VAT area",
      { seller: "FR", to: "RE", gross: 12000 },
      ["FR export 0 10000 EXPORT", "export_proof_required"],
    ],
  ])("%s", (_what, facts, wanted) => expect(told(facts)).toEqual(wanted))
})

describe("the margin", () => {
  it("of a loss is nothing, and shipping makes up for it first", () => {
    const loss = { status: "margin", goods: used, gross: 3000, cost: 4000 } as const
    expect(decided(supplyOf(loss)).goods).toMatchObject({ margin_cents: 0, vat_cents: 0, net_cents: 3000 })
    const shipped = decided(supplyOf({ ...loss, shipping: 1605 }))
    expect(shipped.shipping).toMatchObject({ margin_cents: 605, vat_cents: 105 })
    expect(shipped.goods).toMatchObject({ margin_cents: 0, vat_cents: 0 })
  })

  it("cannot be told without the purchase price", () => {
    const answer = decideSupply(supplyOf({ status: "margin", goods: used }))
    expect(answer).toMatchObject({ ok: false, error: { code: "purchase_cost_missing", field: "purchase_cost_cents" } })
  })
})

describe("a seller's facts", () => {
  const franchiseUntil = (last: string, next: string): SellerProfile => ({
    ...profileOf({ seller: "FR" }),
    statuses: [
      { status: "franchise", valid_from: "2025-01-01", valid_until: last },
      { status: "standard", valid_from: next, valid_until: null },
    ],
  })
  const on = (date: string, seller: SellerProfile) =>
    decideSupply({ ...supplyOf({ seller: "FR", gross: 12000 }), seller, date })

  it("are those of the day of the supply, at both ends of a period", () => {
    const seller = franchiseUntil("2026-06-30", "2026-07-01")
    expect(on("2026-06-30", seller)).toMatchObject({ decision: { goods: { scheme: "exempt_franchise" } } })
    expect(on("2026-07-01", seller)).toMatchObject({
      decision: { goods: { scheme: "standard", vat_cents: 2000 }, seller: { status: "standard" } },
    })
  })

  it("must name exactly one status for that day", () => {
    const gap = on("2026-07-01", franchiseUntil("2026-06-30", "2026-07-02"))
    expect(gap).toMatchObject({ ok: false, error: { code: "no_status_on_date", field: "seller.statuses" } })
    const both = on("2026-06-30", franchiseUntil("2026-06-30", "2026-06-30"))
    expect(both).toMatchObject({ ok: false, error: { code: "statuses_overlap" } })
  })

  it("hold abroad only while they hold", () => {
    const oss = [{ valid_from: "2026-01-01", valid_until: "2026-09-30" }]
    const to = (date: string) => decideSupply({ ...supplyOf({ to: "FR" }), seller: { ...profileOf({}), oss }, date })
    expect(to("2026-09-30")).toMatchObject({ decision: { goods: { country: "FR", scheme: "oss" } } })
    expect(to("2026-10-01")).toMatchObject({ decision: { goods: { country: "BE", scheme: "standard" } } })
  })
})
