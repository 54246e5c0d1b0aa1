import { companyWithoutNumber, hasValidNumber } from "./buyer-number.js"
import { type ThresholdOutcome } from "./decision.js"
import { type Buyer } from "./sale.js"
import { type TaxedPlace, treatInCountry } from "./treat-taxed-sale.js"
import { type LineContext, type LineTreatment, type Notes, reason } from "./treatment.js"

/** Over a border to a buyer without a number of another state: departure or arrival, as the threshold says (art. 59c). */
export function treatDistanceSale(context: LineContext, notes: Notes): LineTreatment {
  const { sale, seller, line } = context
  const places = { from_country: line.goods.location, to_country: sale.arrival.country }
  notes.reasons.push(reason("distance_sale", places))
  if (sale.arrival.kind === "handover") notes.reasons.push(reason("collected_elsewhere"))
  if (seller.status === "exempt_nonprofit") notes.reasons.push(reason("nonprofit_over_the_border"))
  const place = placeOfDistanceSale(context, notes)
  const treatment = treatInCountry(context, place, notes)
  if (treatment.scheme !== "exempt_franchise" && treatment.scheme !== "exempt_nonprofit") {
    noteBuyer(sale.buyer, places.from_country, treatment)
    if (treatment.scheme === "destination" && !seller.registrations.includes(place.country)) {
      treatment.warnings.push("oss_or_destination_registration_required")
    }
  }
  return treatment
}

function placeOfDistanceSale(context: LineContext, notes: Notes): TaxedPlace {
  const { sale, seller, line, turnover } = context
  const from = line.goods.location
  const to = sale.arrival.country
  if (turnover.place === "home_assumed") return { country: from, scheme: "at_departure" }
  if (seller.oss) {
    notes.reasons.push(reason("oss_option", { to_country: to }))
    return { country: to, scheme: "oss" }
  }
  if (from !== seller.country) {
    notes.warnings.push("threshold_relief_not_available_for_foreign_stock")
    notes.reasons.push(reason("foreign_stock_no_relief", { seller_country: seller.country, to_country: to }))
    return { country: to, scheme: "destination" }
  }
  noteThreshold(context, turnover.outcome, notes)
  const relief = !turnover.outcome.crossed && !turnover.outcome.exceeded_before
  return relief ? { country: from, scheme: "at_departure" } : { country: to, scheme: "destination" }
}

function noteThreshold({ sale, line }: LineContext, outcome: ThresholdOutcome, notes: Notes): void {
  const params = {
    before_cents: outcome.before_cents,
    adds_cents: outcome.adds_cents,
    after_cents: outcome.after_cents,
    previous_cents: sale.turnover.previous_year_cents,
    limit_cents: outcome.limit_cents,
    from_country: line.goods.location,
    to_country: sale.arrival.country,
  }
  if (outcome.exceeded_before) {
    notes.reasons.push(reason("threshold_exceeded", params))
  } else if (outcome.crossed) {
    notes.warnings.push("distance_sale_threshold_crossed_by_this_sale")
    notes.reasons.push(reason("threshold_crossed", params))
  } else {
    if (outcome.near) notes.warnings.push("distance_sale_threshold_near")
    notes.reasons.push(reason("threshold_not_exceeded", params))
  }
}

function noteBuyer(buyer: Buyer, from: string, notes: Notes): void {
  if (hasValidNumber(buyer)) {
    notes.reasons.push(reason("number_of_departure_country", { from_country: from }))
  } else if (companyWithoutNumber(buyer)) {
    notes.warnings.push("vat_number_invalid_charge_vat")
    notes.reasons.push(reason("company_without_number"))
  } else if (buyer.type === "public_body") {
    notes.reasons.push(reason("public_body_without_number"))
  }
}
