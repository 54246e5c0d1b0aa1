import { companyWithoutNumber, numberIn, numberOutside } from "./buyer-number.js"
import { type ReverseChargeEntry } from "./data/reverse-charge.js"
import { exemptionIn, noteLostExemption } from "./exemption.js"
import { reverseCharge } from "./rules-on-day.js"
import { contentOf } from "./treat-net-sale.js"
import { treatInCountry } from "./treat-taxed-sale.js"
import { type LineContext, type LineTreatment, type Notes, reason } from "./treatment.js"

/** Goods that do not leave the country in which they lie: that country's VAT (dir. art. 31, 32). */
export function treatLocalSale(context: LineContext, notes: Notes): LineTreatment {
  const { sale, seller, line } = context
  const country = line.goods.location
  const handedOver = sale.arrival.kind === "handover"
  notes.reasons.push(reason(handedOver ? "handed_over" : "delivered_within_country", { from_country: country }))
  const normal = { country, scheme: "at_departure" } as const
  if (exemptionIn(country, seller)) return treatInCountry(context, normal, notes)

  const rule = country === seller.country ? null : reverseCharge(country, sale.date)
  const registered = seller.registrations.includes(country)
  if (rule && numberIn(sale.buyer, country)) {
    if (!registered || !rule.only_if_unregistered) return treatReverseCharge(context, rule, notes)
    notes.reasons.push(reason("registered_charges_vat", { in_country: country, article: rule.source }))
  }
  if (rule && !registered && companyWithoutNumber(sale.buyer) && sale.buyer.country === country) {
    notes.warnings.push("vat_number_invalid_charge_vat")
  }
  if (numberOutside(sale.buyer, country)) {
    notes.warnings.push(handedOver ? "ic_exemption_needs_transport_proof" : "no_cross_border_transport_no_exemption")
  }
  return treatInCountry(context, normal, notes)
}

function treatReverseCharge(context: LineContext, rule: ReverseChargeEntry, notes: Notes): LineTreatment {
  const country = context.line.goods.location
  noteLostExemption(context, country, notes)
  notes.warnings.push("reverse_charge_only_without_fixed_establishment")
  notes.reasons.push(reason("reverse_charge", { in_country: country, article: rule.source }))
  const content = contentOf(context)
  return { country, scheme: "reverse_charge", rate: 0, content, mention: "REVERSE_CHARGE", ...notes }
}
