import StockLocationModule from "@medusajs/medusa/stock-location"
import { defineLink } from "@medusajs/framework/utils"
import OperatorModule from "../modules/operator"

/** Whose bench a stock location is; the shared shop has none. */
export default defineLink(
  { linkable: StockLocationModule.linkable.stockLocation, isList: true },
  OperatorModule.linkable.operator,
  { database: { table: "stock_location_operator" } },
)
