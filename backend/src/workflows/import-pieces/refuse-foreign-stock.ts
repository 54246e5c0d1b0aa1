import { sellerOnDay, stockGround, type SellerProfile } from "@etabli/vat"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { selectRows } from "../../database/select-rows"
import { SELLER_PROFILE } from "../read-basket/tax-facts-sql"
import { today } from "../../today"
import { listingRefusal } from "../write-pieces/listing-refusal"
import type { PlannedPiece } from "./plan-pieces"

/** Pieces that are to lie at a place: a piece's handle and a place's. */
export type Arrival = { piece: string; operator_id: string; place: string }
/** A seller's piece that would lie in a country where that seller is not registered for VAT. */
export type ForeignStock = { piece: string; seller: string; place: string; country: string }

/**
 * Own goods moved to another member state for sale are taxed there from the first one (dir. 2006/112 art. 17): without a
 * registration in that country the seller could not declare them, so they are not put there.
 * @throws MedusaError that names each piece and what its seller needs.
 */
export async function refuseForeignStock(container: MedusaContainer, pieces: readonly PlannedPiece[]): Promise<void> {
  const arrivals = pieces.flatMap(arrivalsOf)
  const found = await foreignStock(container, arrivals)
  if (found.length === 0) return
  const told = found.map(
    ({ piece, seller, place, country }) =>
      `${piece} would lie in ${place}: ${seller} needs a VAT number of ${country.toUpperCase()} to sell from there`,
  )
  const isFound = (one: Arrival) => found.some(({ piece, place }) => piece === one.piece && place === one.place)
  const fields = arrivals.filter(isFound).map(({ path }) => ({ path, code: "foreign_stock" }))
  throw listingRefusal({ code: "foreign_stock", fields, told: `${told.join("; ")}.` })
}

/** Where a file or form puts more than there was. */
function arrivalsOf({ file, operatorId, edit }: PlannedPiece): (Arrival & { path: string })[] {
  return file.variants.flatMap(({ sku, stock = {} }, index) =>
    Object.entries(stock)
      .filter(([place, quantity]) => quantity > (edit?.seen[sku]?.[place] ?? 0))
      .map(([place]) => {
        const path = `variants.${String(index)}.stock.${place}`
        return { piece: file.handle, operator_id: operatorId, place, path }
      }),
  )
}

/** Which of these arrivals may not be. Where any stock is allowed by the settings, none. */
export async function foreignStock(container: MedusaContainer, arrivals: readonly Arrival[]): Promise<ForeignStock[]> {
  if (config.foreignStock !== "registered" || arrivals.length === 0) return []
  const rows = await selectRows<ForeignStock & { profile: SellerProfile }>(
    container,
    `select distinct w.piece, s.name as seller, w.place, a.country_code as country, ${SELLER_PROFILE} as profile
       from jsonb_to_recordset(?::jsonb) as w (piece text, operator_id text, place text)
       join operator o on o.id = w.operator_id
       join seller s on s.id = o.seller_id
       join stock_location l on l.metadata ->> 'handle' = w.place and l.deleted_at is null
       join stock_location_address a on a.id = l.address_id
      where a.country_code <> s.country
      order by w.piece`,
    [JSON.stringify(arrivals)],
  )
  return rows.filter(({ profile, country }) => !mayKeepStock(profile, country))
}

function mayKeepStock(profile: SellerProfile, country: string): boolean {
  const seller = sellerOnDay(profile, today())
  return seller.ok && stockGround(seller.decision, country.toUpperCase()) !== "missing"
}
