import { MedusaService } from "@medusajs/framework/utils"
import { StockTransfer } from "./models/stock-transfer"
import { StockTransferLine } from "./models/stock-transfer-line"

export class StockModuleService extends MedusaService({ StockTransfer, StockTransferLine }) {}
