import { type TaxCase } from "./case-file.js"
import { decideSupply } from "./decide-supply.js"
import { type LineDecision, type Reason, type SupplyDecision, type VatError } from "./decision.js"
import { RULE_VERSION } from "./rule-version.js"
import { type Supply } from "./sale.js"

/** A line of a case's answer: goods, shipping, or under the margin scheme both together. */
export type AnsweredLine = {
  kind: "goods" | "shipping" | "goods+shipping"
  gross_cents: number
  margin_cents?: number
  net_cents: number
  vat_cents: number
}

/** What a case file calls `expect`. */
export type CaseAnswer = {
  vat_country: string
  rate_percent: number
  scheme: LineDecision["scheme"]
  mandatory_mention_key: string | null
  warnings: string[]
  net_cents: number
  vat_cents: number
  payable_cents: number
  vat_on_document_cents: number
  margin_cents?: number
  lines: AnsweredLine[]
}

export type AnsweredCase =
  { ok: true; id: string; expect: CaseAnswer; reasons: Reason[] } | { ok: false; id: string; error: VatError }

/** Decides a case of a file. `date`: the day of the supply where the case names none. */
export function answerCase(taxCase: TaxCase, date: string | null): AnsweredCase {
  const { id } = taxCase
  const decided = decideSupply(supplyOf(taxCase, taxCase.date ?? date ?? RULE_VERSION.slice(0, 10)))
  if (!decided.ok) return { ok: false, id, error: inWordsOfTheFile(decided.error, taxCase) }
  const { goods, shipping } = decided.decision
  return {
    ok: true,
    id,
    expect: answerOf(decided.decision),
    reasons: [...goods.reasons, ...(shipping?.reasons ?? [])],
  }
}

/** A case as the engine takes it: its facts hold on its day, whatever the day. */
export function supplyOf(taxCase: TaxCase, date: string): Supply {
  const { seller, goods, qty, ship_to, pickup_country } = taxCase
  const always = { valid_from: date, valid_until: null }
  const cost = goods.purchase_cost_cents
  return {
    date,
    language: "fr",
    seller: {
      country: seller.country,
      statuses: [{ ...always, status: seller.vat_status }],
      registrations: seller.registrations.map((country) => ({ ...always, country })),
      oss: seller.oss_registered ? [always] : [],
      sme_exemptions: seller.sme_ex_countries.map((country) => ({ ...always, country })),
      be_social_rate: seller.social_economy_rate_eligible ? [always] : [],
    },
    turnover: {
      ytd_cents: seller.cross_border_b2c_turnover_ytd_cents,
      previous_year_cents: seller.cross_border_b2c_turnover_prev_year_cents,
    },
    buyer: taxCase.buyer,
    channel: taxCase.channel === "online" ? "online" : "counter",
    arrival:
      ship_to === "pickup"
        ? { kind: "handover", country: pickup_country ?? taxCase.goods_location }
        : { kind: "delivery", country: ship_to },
    goods: { condition: goods.condition, transformed: goods.transformed, location: taxCase.goods_location },
    gross_cents: taxCase.price_incl_cents * qty,
    shipping_cents: taxCase.shipping_incl_cents,
    ...(cost === undefined ? {} : { purchase_cost_cents: cost * qty }),
  }
}

function answerOf({ goods, shipping, totals, warnings }: SupplyDecision): CaseAnswer {
  const margin = goods.margin_cents === null ? null : goods.margin_cents + (shipping?.margin_cents ?? 0)
  return {
    vat_country: goods.country,
    rate_percent: goods.rate_basis_points / 100,
    scheme: goods.scheme,
    mandatory_mention_key: goods.mention?.key ?? null,
    warnings,
    net_cents: totals.net_cents,
    vat_cents: totals.vat_cents,
    payable_cents: totals.payable_cents,
    vat_on_document_cents: totals.vat_on_document_cents,
    ...(margin === null ? {} : { margin_cents: margin }),
    lines: margin === null ? plainLines(goods, shipping) : [marginLine(totals, shipping !== null, margin)],
  }
}

type Sums = { payable_cents: number; net_cents: number; vat_cents: number }

function plainLines(goods: Sums, shipping: Sums | null): AnsweredLine[] {
  const line = (kind: "goods" | "shipping", sums: Sums): AnsweredLine => ({
    kind,
    gross_cents: sums.payable_cents,
    net_cents: sums.net_cents,
    vat_cents: sums.vat_cents,
  })
  return [line("goods", goods), ...(shipping ? [line("shipping", shipping)] : [])]
}

function marginLine(totals: Sums, withShipping: boolean, margin: number): AnsweredLine {
  return {
    kind: withShipping ? "goods+shipping" : "goods",
    gross_cents: totals.payable_cents,
    margin_cents: margin,
    net_cents: totals.net_cents,
    vat_cents: totals.vat_cents,
  }
}

/** The engine's names for fields, as the file calls them. */
function inWordsOfTheFile(error: VatError, { ship_to }: TaxCase): VatError {
  const names: Record<string, string> = {
    "arrival.country": ship_to === "pickup" ? "pickup_country" : "ship_to",
    "goods.location": "goods_location",
    gross_cents: "price_incl_cents",
    purchase_cost_cents: "goods.purchase_cost_cents",
    shipping_cents: "shipping_incl_cents",
  }
  return { ...error, field: names[error.field] ?? error.field }
}
