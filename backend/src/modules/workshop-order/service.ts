import { MedusaService } from "@medusajs/framework/utils"
import { OrderAction } from "./models/order-action"

export class WorkshopOrderModuleService extends MedusaService({ OrderAction }) {}
