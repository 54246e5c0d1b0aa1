import { MedusaService } from "@medusajs/framework/utils"
import { FeaturedPiece } from "./models/featured-piece"
import { Picture } from "./models/picture"
import { PieceDetails } from "./models/piece-details"
import { PieceWord } from "./models/piece-word"
import { VariantDetails } from "./models/variant-details"

export class ListingModuleService extends MedusaService({
  PieceDetails,
  VariantDetails,
  Picture,
  FeaturedPiece,
  PieceWord,
}) {}
