import { isWarningCode, type WarningCode } from "./data/warnings.js"
import { treatDistanceSale } from "./treat-distance-sale.js"
import { treatExport, treatIntraCommunity } from "./treat-net-sale.js"
import { treatLocalSale } from "./treat-local-sale.js"
import { treatMarginSale, underMarginScheme } from "./treat-margin-sale.js"
import { isMemberState } from "./territory.js"
import { stockGround } from "./seller-on-day.js"
import { type LineContext, type LineTreatment, type Notes, reason } from "./treatment.js"
import { numberOutside } from "./buyer-number.js"

/**
 * What kind of supply a line is, in the order of FACTS: out of the Union; second-hand goods under the margin scheme, for
 * which borders do not count; within one state; to a VAT-registered buyer of another state; else a distance sale.
 */
export type Route = "export" | "margin" | "local" | "intra_community" | "distance"

export function routeOf(context: Omit<LineContext, "turnover">): Route {
  const { buyer, arrival } = context.sale
  const from = context.line.goods.location
  if (!isMemberState(arrival.country)) return "export"
  if (underMarginScheme(context.seller, context.line.goods)) return "margin"
  if (from === arrival.country) return "local"
  return numberOutside(buyer, from) ? "intra_community" : "distance"
}

/** Decides how one line is taxed: country, scheme, rate, mention, what to heed and why. */
export function treatLine(context: LineContext): LineTreatment {
  const treatment = treatments[routeOf(context)](context, openingNotes(context))
  const missing = missingRegistration(context, treatment)
  return missing ? { ...treatment, warnings: [...treatment.warnings, missing] } : treatment
}

const treatments: Record<Route, (context: LineContext, notes: Notes) => LineTreatment> = {
  export: treatExport,
  margin: treatMarginSale,
  local: treatLocalSale,
  intra_community: treatIntraCommunity,
  distance: treatDistanceSale,
}

function openingNotes({ sale, seller, line }: LineContext): Notes {
  const notes: Notes = {
    warnings: [],
    reasons: [reason(`seller_status_${seller.status}`, { date: sale.date, seller_country: seller.country })],
  }
  if (line.goods.location !== seller.country) notes.warnings.push("own_stock_abroad_art17_transfer")
  if (seller.status === "margin" && line.goods.condition === "new") {
    notes.warnings.push("margin_scheme_not_for_new_goods")
    notes.reasons.push(reason("margin_not_for_new_goods"))
  }
  return notes
}

/** Stock in a country asks for a registration there, unless the buyer takes the VAT over or the seller is exempt there. */
function missingRegistration({ seller, line }: LineContext, { scheme }: LineTreatment): WarningCode | null {
  if (scheme === "reverse_charge" || stockGround(seller, line.goods.location) !== "missing") return null
  const code = `${line.goods.location.toLowerCase()}_vat_registration_required`
  return isWarningCode(code) ? code : null
}
