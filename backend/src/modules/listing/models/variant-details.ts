import { model } from "@medusajs/framework/utils"

/** What one choice of a piece takes at the bench. */
export const VariantDetails = model.define("variant_details", {
  id: model.id({ prefix: "vdet" }).primaryKey(),
  variant_id: model.text().unique(),
  /** 0 until it is said. */
  bench_minutes: model.number(),
  /** Setting up for a batch: `{ setup_minutes, size? }`; null where there is none. */
  batch: model.json().nullable(),
  /** Stock by place as its file last said; a later file moves the stock by the difference. */
  imported_stock: model.json(),
})
