import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { WorkshopFulfilmentService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [WorkshopFulfilmentService] })
