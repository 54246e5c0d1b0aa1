import { model } from "@medusajs/framework/utils"

/** What one choice of a piece takes at the bench. */
export const VariantDetails = model.define("variant_details", {
  id: model.id({ prefix: "vdet" }).primaryKey(),
  variant_id: model.text().unique(),
  bench_minutes: model.number(),
  /** Stock by place as its file last said; a later file moves the stock by the difference. */
  imported_stock: model.json(),
})
