import { MedusaService } from "@medusajs/framework/utils"
import { Operator } from "./models/operator"
import { Seller } from "./models/seller"

export class OperatorModuleService extends MedusaService({ Operator, Seller }) {}
