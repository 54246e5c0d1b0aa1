import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

export const VAT_STATUSES = ["standard", "franchise", "exempt_nonprofit", "margin"] as const

/** How a seller stands towards VAT in its own country, and since when. Ended, never rewritten. Dates are `YYYY-MM-DD`. */
export const SellerVatStatus = model.define("seller_vat_status", {
  id: model.id({ prefix: "sstat" }).primaryKey(),
  seller: model.belongsTo(() => Seller, { mappedBy: "statuses" }),
  status: model.enum([...VAT_STATUSES]),
  valid_from: model.text(),
  /** Last day, included; null while it holds. */
  valid_to: model.text().nullable(),
  proof_file_id: model.text().nullable(),
  proof_note: model.text().nullable(),
})
