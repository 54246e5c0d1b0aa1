import { model } from "@medusajs/framework/utils"
import { StockTransfer } from "./stock-transfer"

/** So many pieces of one variant, under the name they had that day. */
export const StockTransferLine = model.define("stock_transfer_line", {
  id: model.id({ prefix: "sttl" }).primaryKey(),
  transfer: model.belongsTo(() => StockTransfer, { mappedBy: "lines" }),
  variant_id: model.text(),
  sku: model.text(),
  title: model.text(),
  quantity: model.number(),
})
