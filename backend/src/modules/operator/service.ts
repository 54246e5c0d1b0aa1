import { MedusaService } from "@medusajs/framework/utils"
import { Operator } from "./models/operator"
import { OperatorState } from "./models/operator-state"
import { Seller } from "./models/seller"
import { SellerContribution } from "./models/seller-contribution"
import { SellerRegistration } from "./models/seller-registration"
import { SellerThreshold } from "./models/seller-threshold"
import { SellerVatStatus } from "./models/seller-vat-status"

export class OperatorModuleService extends MedusaService({
  Operator,
  OperatorState,
  Seller,
  SellerContribution,
  SellerRegistration,
  SellerThreshold,
  SellerVatStatus,
}) {}
