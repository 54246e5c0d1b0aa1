import { Module } from "@medusajs/framework/utils"
import { PricingStudyModuleService } from "./service"

/** Not "pricing": Medusa's own module is called so. */
export const PRICE_STUDY_MODULE = "price_study"

export default Module(PRICE_STUDY_MODULE, { service: PricingStudyModuleService })
