import { MedusaService } from "@medusajs/framework/utils"
import { AccountUse } from "./models/account-use"

export class AccountModuleService extends MedusaService({ AccountUse }) {}
