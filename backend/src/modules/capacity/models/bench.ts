import { model } from "@medusajs/framework/utils"

/** What one operator's bench can do. Locked by whoever takes or gives minutes of it: one row, so one queue. */
export const Bench = model.define("bench", {
  id: model.id({ prefix: "bnch" }).primaryKey(),
  operator_id: model.text().unique(),
  /** Weekly minutes with their dates, exceptions and closures, as `@etabli/capacity` reads them. */
  plan: model.json(),
  /** What its pieces said when pages were last refreshed: state by product id. */
  told: model.json().nullable(),
  /** How free it was, in tenths, when its pieces were last placed in the recommended order. */
  ranked_tenths: model.number().nullable(),
})
