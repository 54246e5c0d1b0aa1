import { MedusaService } from "@medusajs/framework/utils"
import { SellerProof } from "./models/seller-proof"
import { TraderCheck } from "./models/trader-check"

export class TraderModuleService extends MedusaService({ SellerProof, TraderCheck }) {}
