import { Module } from "@medusajs/framework/utils"
import { StockModuleService } from "./service"

/** Not "stock": Medusa's own modules are near. */
export const STOCK_MODULE = "stock_transfers"

export default Module(STOCK_MODULE, { service: StockModuleService })
