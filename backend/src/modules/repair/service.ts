import { MedusaService } from "@medusajs/framework/utils"
import { RepairRequest } from "./models/repair-request"

export class RepairModuleService extends MedusaService({ RepairRequest }) {}
