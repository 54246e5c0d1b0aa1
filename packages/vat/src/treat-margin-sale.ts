import { exemptionIn, exemptLine } from "./exemption.js"
import { rateOfGoods } from "./rate-of-goods.js"
import { type Goods } from "./sale.js"
import { type SellerOnDay } from "./seller.js"
import { type LineContext, type LineTreatment, type Notes, reason } from "./treatment.js"

/** A dealer's goods that are not new (CGI 297 A, dir. art. 311-314). */
export function underMarginScheme(seller: SellerOnDay, goods: Goods): boolean {
  return seller.status === "margin" && goods.condition !== "new"
}

/** Taxed where the goods lie, on the margin, wherever they go within the Union (dir. art. 35, 139(3), 333). */
export function treatMarginSale(context: LineContext, notes: Notes): LineTreatment {
  const { line, sale, seller } = context
  const from = line.goods.location
  const exemption = exemptionIn(from, seller)
  if (exemption) return exemptLine(from, exemption, notes)
  const rate = rateOfGoods(context, from)
  notes.reasons.push(reason("margin_scheme", { from_country: from }))
  if (sale.arrival.country !== from) {
    notes.warnings.push("margin_goods_taxed_at_departure")
    notes.reasons.push(reason("margin_no_border"))
  }
  noteDoubts(context, notes)
  return {
    country: from,
    scheme: "margin",
    rate,
    content: { kind: "margin", rate },
    mention: "MARGIN_SECOND_HAND",
    ...notes,
  }
}

function noteDoubts({ line, seller }: LineContext, notes: Notes): void {
  if (line.goods.location !== seller.country) {
    notes.reasons.push(reason("margin_on_foreign_stock", { seller_country: seller.country }))
  }
  if (line.goods.transformed) {
    notes.warnings.push("transformed_goods_check_second_hand_status")
    notes.reasons.push(reason("margin_on_transformed_goods"))
  }
  if ((line.purchase_cost_cents ?? 0) === 0) {
    notes.warnings.push("margin_zero_cost_same_vat_as_standard")
    notes.reasons.push(reason("margin_on_a_gift"))
  }
}
