import type { StartValues, VatRegime } from "@etabli/pricing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { config } from "../../config"
import { NEW_AND_MADE_HERE, type PricedPiece, readPricedPieces, readPricingSeller, vatOf } from "./priced-pieces"
import { readStartValues } from "./start-values"
import { listStudies, type Study } from "./studies"

/** What `GET /admin/operators/:operator_id/price-help` answers. */
export type PriceHelpPage = {
  /** Figures to begin with; null where nothing was noted of this workshop. */
  start: StartValues | null
  /** What the parent body keeps of the sales today. */
  parent_bp: number
  /** Whether the seller's VAT status is known; without it every price is looked at without VAT. */
  vat_known: boolean
  /** On what is new and made here. */
  vat: VatRegime
  pieces: PricedPiece[]
  /** Of the piece that was asked for, else all; newest first. */
  studies: Study[]
}

/** Null where there is no such operator. */
export async function readPriceHelp(
  db: Knex,
  operatorId: string,
  pieceId: string | null,
): Promise<PriceHelpPage | null> {
  const seller = await readPricingSeller(db, operatorId)
  if (!seller) return null
  const [start, pieces, studies] = await Promise.all([
    readStartValues(config.dataDir, seller.handle),
    readPricedPieces(db, operatorId, seller.profile),
    listStudies(db, operatorId, pieceId),
  ])
  return {
    start,
    parent_bp: seller.parent_bp,
    vat_known: seller.profile.statuses.length > 0,
    vat: vatOf(seller.profile, NEW_AND_MADE_HERE),
    pieces,
    studies,
  }
}
