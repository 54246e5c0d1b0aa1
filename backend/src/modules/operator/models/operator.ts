import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** A workshop: the maker of its pieces. Texts are `{ fr, nl, en }`. */
export const Operator = model.define("operator", {
  id: model.id({ prefix: "oper" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  street: model.text(),
  postal_code: model.text(),
  city: model.text(),
  country: model.text(),
  latitude: model.float(),
  longitude: model.float(),
  email: model.text(),
  phone: model.text(),
  languages: model.array(),
  tint: model.text(),
  /** Handle of the shared shop where its pieces are seen. */
  shop: model.text().nullable(),
  summary: model.json(),
  description: model.json(),
  craft: model.json(),
  opening: model.json(),
  /** Languages of these texts that a person has read over. */
  checked: model.array().default([]),
  /** How it answers for its pieces: `{ checks, supervision, spare_parts? }`, each `{ fr, nl, en }`. */
  assurance: model.json().nullable(),
  /** Of the file it was last imported from: the same file again changes nothing. */
  content_hash: model.text(),
  seller: model.belongsTo(() => Seller, { mappedBy: "operators" }),
})
