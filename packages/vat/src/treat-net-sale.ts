import { type MentionKey } from "./data/mentions.js"
import { exemptionIn, exemptLine, noteLostExemption } from "./exemption.js"
import { rateOfGoods } from "./rate-of-goods.js"
import { underMarginScheme } from "./treat-margin-sale.js"
import { type LineContext, type LineTreatment, type Notes, type PriceContent, reason } from "./treatment.js"
import { type Country } from "./seller.js"

/** What the catalogue price contains, i.e. the VAT of a sale within the country where the goods lie. */
export function contentOf(context: LineContext): PriceContent {
  const from = context.line.goods.location
  if (exemptionIn(from, context.seller)) return { kind: "rate", rate: 0 }
  return {
    kind: underMarginScheme(context.seller, context.line.goods) ? "margin" : "rate",
    rate: rateOfGoods(context, from),
  }
}

/** Goods that leave the Union: exempt with proof, margin goods too (dir. art. 146, 321). */
export function treatExport(context: LineContext, notes: Notes): LineTreatment {
  const from = context.line.goods.location
  notes.warnings.push("export_proof_required")
  notes.reasons.push(reason("leaves_the_union", { from_country: from, to_country: context.sale.arrival.country }))
  if (exemptionIn(from, context.seller)) notes.reasons.push(reason("export_by_exempt_seller"))
  const content = contentOf(context)
  if (content.kind === "margin") notes.reasons.push(reason("export_of_margin_goods"))
  return { country: from, scheme: "export", rate: 0, content, mention: "EXPORT", ...notes }
}

const intraCommunityMentions: Partial<Record<Country, MentionKey>> = {
  FR: "IC_SUPPLY_FR",
  BE: "IC_SUPPLY_BE",
  NL: "IC_SUPPLY_NL",
  LU: "IC_SUPPLY_LU",
  DE: "IC_SUPPLY_DE",
}

/** Over a border to a buyer with a valid number of another state than the departure: 0 %, unless exempt without credit. */
export function treatIntraCommunity(context: LineContext, notes: Notes): LineTreatment {
  const { seller, sale, line } = context
  const from = line.goods.location
  const exemption = exemptionIn(from, seller)
  if (exemption) {
    notes.warnings.push(
      exemption === "nonprofit" ? "exempt_supply_is_not_ic_supply" : "franchise_supply_is_not_ic_supply",
    )
    notes.reasons.push(reason("exempt_is_not_intra_community"))
    if (exemption === "nonprofit") notes.reasons.push(reason("nonprofit_over_the_border"))
    return exemptLine(from, exemption, notes)
  }
  noteLostExemption(context, from, notes)
  notes.warnings.push("ec_sales_list", "ic_exemption_needs_transport_proof")
  const places = { from_country: from, to_country: sale.arrival.country, number_country: sale.buyer.country }
  notes.reasons.push(reason("intra_community_supply", places))
  const mention = intraCommunityMentions[from] ?? null
  return { country: from, scheme: "intra_community", rate: 0, content: contentOf(context), mention, ...notes }
}
