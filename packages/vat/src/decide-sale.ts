import { saleProblem } from "./check-sale.js"
import { type Decided, type SaleDecision, type ThresholdOutcome, type VatError } from "./decision.js"
import { decideLines, type DecidedLines } from "./decide-lines.js"
import { mentionsOf, totalsOf, warningsOf } from "./decision-sums.js"
import { RULE_VERSION } from "./rule-version.js"
import { distanceSaleThreshold, standardRate } from "./rules-on-day.js"
import { type Sale } from "./sale.js"
import { sellerOnDay } from "./seller-on-day.js"
import { type SellerOnDay } from "./seller.js"
import { vatCountry } from "./territory.js"
import { meetThreshold } from "./threshold.js"
import { routeOf } from "./treat-line.js"
import { underMarginScheme } from "./treat-margin-sale.js"

/**
 * Decides how a sale of one legal seller to one buyer is taxed: for each line the country, scheme, rate, amounts, mention,
 * what may be printed, warnings and the reasons; shipping follows its goods; the threshold of art. 59c is tested on the
 * whole sale. Pure: the day comes in with the sale, and the same sale always gives the same decision, whatever the order
 * of its lines. Amounts are integer cents; VAT is rounded half up, once for each line and each part of shipping.
 *
 * Errors are values, see `VatError`: a country or day without rules, no or several statuses on the day, a margin item
 * without purchase price, amounts that are no integers. What an accountant must confirm is marked in the reasons.
 */
export function decideSale(input: Sale): Decided<SaleDecision> {
  const problem = saleProblem(input)
  if (problem) return { ok: false, error: problem }
  const seller = sellerOnDay(input.seller, input.date)
  if (!seller.ok) return seller
  const sale = withVatCountries(input)
  const missing = missingFact(sale, seller.decision)
  return missing ? { ok: false, error: missing } : { ok: true, decision: decide(sale, seller.decision) }
}

function decide(sale: Sale, seller: SellerOnDay): SaleDecision {
  const threshold = measure(sale, seller)
  const { lines, shipping } = decideLines(sale, seller, { place: "by_threshold", outcome: threshold })
  return {
    rule_version: RULE_VERSION,
    date: sale.date,
    seller,
    lines,
    shipping,
    totals: totalsOf([...lines, ...shipping]),
    mentions: mentionsOf(lines),
    warnings: warningsOf(lines),
    threshold,
  }
}

/** Tests the threshold with the net that the sale has when it is taxed at departure: one measure, whatever comes of it. */
function measure(sale: Sale, seller: SellerOnDay): ThresholdOutcome {
  const threshold = distanceSaleThreshold(sale.date)
  if (!threshold) throw new RangeError(`no threshold on ${sale.date}`)
  const counts = sale.arrival.country !== seller.country
  const adds = counts ? netOfDistanceSales(decideLines(sale, seller, { place: "home_assumed" })) : 0
  return meetThreshold(threshold, sale.turnover, adds)
}

function netOfDistanceSales({ lines, shipping, distance_sales }: DecidedLines): number {
  const ofGoods = lines.filter((line) => distance_sales.has(line.line_id))
  const ofShipping = shipping.filter((part) => part.line_ids.some((id) => distance_sales.has(id)))
  return totalsOf([...ofGoods, ...ofShipping]).net_cents
}

function withVatCountries(sale: Sale): Sale {
  return {
    ...sale,
    buyer: { ...sale.buyer, country: vatCountry(sale.buyer.country) },
    arrival: { ...sale.arrival, country: vatCountry(sale.arrival.country) },
    lines: sale.lines.map((line) => ({
      ...line,
      goods: { ...line.goods, location: vatCountry(line.goods.location) },
    })),
  }
}

function missingFact(sale: Sale, seller: SellerOnDay): VatError | null {
  const hasRate = (country: string) => standardRate(country, sale.date) !== null
  for (const [index, line] of sale.lines.entries()) {
    const { location, condition } = line.goods
    if (!hasRate(location)) return { code: "rate_unknown", field: `lines.${index}.goods.location`, detail: location }
    if (routeOf({ sale, seller, line }) === "distance" && !hasRate(sale.arrival.country)) {
      return { code: "rate_unknown", field: "arrival.country", detail: sale.arrival.country }
    }
    const bought = condition === "second_hand" && line.purchase_cost_cents === undefined
    if (bought && underMarginScheme(seller, line.goods)) {
      const detail = "second-hand goods under the margin scheme need what was paid for them"
      return { code: "purchase_cost_missing", field: `lines.${index}.purchase_cost_cents`, detail }
    }
  }
  return null
}
