import { MedusaService } from "@medusajs/framework/utils"
import { TestCardCharge } from "./models/test-card-charge"

export class TestCardModuleService extends MedusaService({ TestCardCharge }) {}
