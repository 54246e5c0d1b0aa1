import { MedusaService } from "@medusajs/framework/utils"
import { Basket } from "./models/basket"
import { BasketOrder } from "./models/basket-order"

export class BasketModuleService extends MedusaService({ Basket, BasketOrder }) {}
