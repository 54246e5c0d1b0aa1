import { model } from "@medusajs/framework/utils"
import { Operator } from "./operator"
import { SellerContribution } from "./seller-contribution"
import { SellerRegistration } from "./seller-registration"
import { SellerThreshold } from "./seller-threshold"
import { SellerVatStatus } from "./seller-vat-status"

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
  /** As it is printed, with the court or the prefecture. */
  register_number: model.text(),
  siren: model.text().nullable(),
  siret: model.text().nullable(),
  /** Belgian enterprise number, ten digits. */
  enterprise_number: model.text().nullable(),
  /** The number of its own country that holds now; the dated ones stand in its registrations. */
  vat_number: model.text().nullable(),
  email: model.text(),
  iban: model.text(),
  bic: model.text(),
  operators: model.hasMany(() => Operator, { mappedBy: "seller" }),
  statuses: model.hasMany(() => SellerVatStatus, { mappedBy: "seller" }),
  registrations: model.hasMany(() => SellerRegistration, { mappedBy: "seller" }),
  contributions: model.hasMany(() => SellerContribution, { mappedBy: "seller" }),
  thresholds: model.hasMany(() => SellerThreshold, { mappedBy: "seller" }),
})
