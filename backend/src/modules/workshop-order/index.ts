import { Module } from "@medusajs/framework/utils"
import { WorkshopOrderModuleService } from "./service"

export const WORKSHOP_ORDER_MODULE = "workshopOrder"

export default Module(WORKSHOP_ORDER_MODULE, { service: WorkshopOrderModuleService })
