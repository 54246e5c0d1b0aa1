import { model } from "@medusajs/framework/utils"

/** Pieces that an order line counts towards a cap. Deleted when given back. */
export const CapTake = model.define("cap_take", {
  id: model.id({ prefix: "captk" }).primaryKey(),
  line_id: model.text().index(),
  cap_id: model.text(),
  period: model.text(),
  quantity: model.number(),
})
