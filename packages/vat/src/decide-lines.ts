import { type LineDecision, type Mention, type ShippingDecision, type Treatment } from "./decision.js"
import { amountsOf } from "./line-amounts.js"
import { mentionText } from "./rules-on-day.js"
import { type Sale } from "./sale.js"
import { type SellerOnDay } from "./seller.js"
import { shareShipping, type ShippingShare, type TreatedLine } from "./share-shipping.js"
import { routeOf, treatLine } from "./treat-line.js"
import { type LineTreatment, reason, type Turnover } from "./treatment.js"

export type DecidedLines = {
  lines: LineDecision[]
  shipping: ShippingDecision[]
  /** Ids of the lines that are distance sales, wherever they are taxed. */
  distance_sales: ReadonlySet<string>
}

/** Treats and prices all lines of a sale and shares its shipping over them. */
export function decideLines(sale: Sale, seller: SellerOnDay, turnover: Turnover): DecidedLines {
  const contexts = sale.lines.map((line) => ({ sale, seller, line, turnover }))
  const treated = contexts.map((context) => ({ line: context.line, treatment: treatLine(context) }))
  const distance = contexts.filter((context) => routeOf(context) === "distance")
  return {
    lines: treated.map((one) => lineDecision(sale, one)),
    shipping: shareShipping(sale.shipping_cents, treated)
      .filter((share) => share.shipping_cents > 0)
      .map((share) => shippingDecision(sale, share)),
    distance_sales: new Set(distance.map(({ line }) => line.id)),
  }
}

function lineDecision(sale: Sale, { line, treatment }: TreatedLine): LineDecision {
  const selling = { gross_cents: line.gross_cents, cost_cents: line.purchase_cost_cents ?? 0, shipping_cents: 0 }
  const { reasons, ...amounts } = amountsOf(treatment, selling).goods
  return {
    line_id: line.id,
    ...treatmentShown(sale, treatment),
    ...amounts,
    warnings: [...new Set(treatment.warnings)].sort(),
    reasons: [...treatment.reasons, ...reasons],
  }
}

function shippingDecision(sale: Sale, { lines, shipping_cents }: ShippingShare): ShippingDecision {
  const [first] = lines
  if (!first) throw new RangeError("shipping follows at least one line")
  const selling = {
    gross_cents: first.line.gross_cents,
    cost_cents: first.line.purchase_cost_cents ?? 0,
    shipping_cents,
  }
  const { reasons, ...amounts } = amountsOf(first.treatment, selling).shipping
  return {
    line_ids: lines.map(({ line }) => line.id),
    ...treatmentShown(sale, first.treatment),
    ...amounts,
    reasons: [
      reason(first.treatment.scheme === "margin" ? "shipping_in_margin" : "shipping_follows_goods", { shipping_cents }),
      ...reasons,
    ],
  }
}

function treatmentShown(sale: Sale, { country, scheme, rate, mention }: LineTreatment): Treatment {
  return { country, scheme, rate_basis_points: rate, mention: mention && mentionOf(sale, country, mention) }
}

function mentionOf({ date, language }: Sale, country: string, key: Mention["key"]): Mention {
  return { key, text: mentionText({ key, country, date }, language) }
}
