import { MedusaService } from "@medusajs/framework/utils"
import { ImpactMonth } from "./models/impact-month"

export class ImpactModuleService extends MedusaService({ ImpactMonth }) {}
