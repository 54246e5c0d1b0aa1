import { model } from "@medusajs/framework/utils"
import { Operator } from "./operator"

/** The legal entity on the invoice. */
export const Seller = model.define("seller", {
  id: model.id({ prefix: "sell" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  legal_form: model.text(),
  street: model.text(),
  postal_code: model.text(),
  city: model.text(),
  country: model.text(),
  register_number: model.text(),
  vat_number: model.text().nullable(),
  email: model.text(),
  iban: model.text(),
  bic: model.text(),
  operators: model.hasMany(() => Operator, { mappedBy: "seller" }),
})
