import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

export const REGISTRATION_KINDS = ["vat", "oss", "sme_ex", "be_social"] as const

/**
 * What an authority gave a seller a number for. vat: registered for VAT in `country`; oss: the one-stop shop, `country`
 * is where it is declared; sme_ex: exempt as a small enterprise in `country` (EX number); be_social: recognised in
 * Belgium as a social-economy body. Ended, never rewritten. Dates are `YYYY-MM-DD`.
 */
export const SellerRegistration = model.define("seller_registration", {
  id: model.id({ prefix: "sreg" }).primaryKey(),
  seller: model.belongsTo(() => Seller, { mappedBy: "registrations" }),
  kind: model.enum([...REGISTRATION_KINDS]),
  /** ISO 3166-1 alpha-2, lower case. */
  country: model.text(),
  number: model.text(),
  valid_from: model.text(),
  /** Last day, included; null while it holds. */
  valid_to: model.text().nullable(),
  proof_file_id: model.text().nullable(),
  proof_note: model.text().nullable(),
})
