import { MedusaService } from "@medusajs/framework/utils"
import { PriceBreakdown } from "./models/price-breakdown"
import { PriceStudy } from "./models/price-study"

export class PricingStudyModuleService extends MedusaService({ PriceBreakdown, PriceStudy }) {}
