import { model } from "@medusajs/framework/utils"

/**
 * Goods kept for one basket line until `expires_at`. What is kept stands where a sale's goods stand (reservations, bench
 * and cap takes), under the id that the order line will have: the sale deletes this row and nothing else moves.
 */
export const GoodsHold = model
  .define("goods_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    cart_id: model.text(),
    cart_line_id: model.text().unique(),
    /** Id of the order line to be. */
    line_id: model.text().unique(),
    /** checkout: kept while somebody pays; waiting: a freed place kept for the person who was told of it. */
    kind: model.enum(["checkout", "waiting"]),
    product_id: model.text(),
    operator_id: model.text(),
    inventory_item_id: model.text().nullable(),
    quantity: model.number(),
    /** What it holds: `{ stock, weeks: [{ week, minutes }] }`. */
    taken: model.json(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["cart_id"] }, { on: ["expires_at"] }])
