import { model } from "@medusajs/framework/utils"

/** Where each euro of a piece's price goes, as its operator wants the public to read it. */
export const PriceBreakdown = model.define("price_breakdown", {
  id: model.id({ prefix: "pbrk" }).primaryKey(),
  product_id: model.text().unique(),
  operator_id: model.text(),
  /** The study it is drawn from. */
  study_id: model.text(),
  /** It is shown only while a choice of the piece costs this. */
  price_cents: model.number(),
  /** `{ part, cents }` in order, summing to the price. */
  parts: model.json(),
  subsidies_cents: model.number(),
})
