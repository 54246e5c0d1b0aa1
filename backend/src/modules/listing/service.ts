import { MedusaService } from "@medusajs/framework/utils"
import { Picture } from "./models/picture"
import { PieceDetails } from "./models/piece-details"
import { VariantDetails } from "./models/variant-details"

export class ListingModuleService extends MedusaService({ PieceDetails, VariantDetails, Picture }) {}
