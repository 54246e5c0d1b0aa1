import { Module } from "@medusajs/framework/utils"
import { TraderModuleService } from "./service"

export const TRADER_MODULE = "trader"

export default Module(TRADER_MODULE, { service: TraderModuleService })
