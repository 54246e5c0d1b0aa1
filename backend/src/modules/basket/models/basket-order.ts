import { model } from "@medusajs/framework/utils"
import { Basket } from "./basket"

/** One operator's order of a basket and its share. */
export const BasketOrder = model.define("basket_order", {
  id: model.id({ prefix: "bskord" }).primaryKey(),
  basket: model.belongsTo(() => Basket, { mappedBy: "orders" }),
  order_id: model.text().unique(),
  position: model.number(),
  operator_id: model.text().index(),
  operator_handle: model.text(),
  operator_name: model.text(),
  seller_name: model.text(),
  total_cents: model.number(),
})
