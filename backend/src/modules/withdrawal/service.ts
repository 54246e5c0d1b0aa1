import { MedusaService } from "@medusajs/framework/utils"
import { Withdrawal } from "./models/withdrawal"

export class WithdrawalModuleService extends MedusaService({ Withdrawal }) {}
