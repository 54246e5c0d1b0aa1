import { MedusaService } from "@medusajs/framework/utils"
import { OrderVatLine } from "./models/order-vat-line"
import { VatNumberCheck } from "./models/vat-number-check"

export class VatModuleService extends MedusaService({ OrderVatLine, VatNumberCheck }) {}
