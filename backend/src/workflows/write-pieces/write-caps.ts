import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { capsTooLow, saveCaps } from "../../capacity/caps-of"
import { listingRefusal } from "./listing-refusal"
import type { PieceToWrite } from "./piece-to-write"

/**
 * Writes how many of each piece may be ordered in a period.
 * @throws a refusal where a cap is below what its running period sold
 */
export async function writeCaps(
  trx: Knex,
  pieces: readonly PieceToWrite[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const wanted of pieces.filter(hasNewCaps)) {
    const { piece, operatorId } = wanted
    const owner = { operator_id: operatorId, product_id: ids.get(piece.handle) ?? "" }
    const caps = piece.caps ?? []
    const [low] = wanted.known && caps.length > 0 ? await capsTooLow(trx, owner, caps) : []
    if (low)
      throw tooLow(
        piece.handle,
        caps.findIndex(({ per }) => per === low.per),
        low.sold,
      )
    await saveCaps(trx, owner, caps)
  }
}

function hasNewCaps({ piece, known }: PieceToWrite): boolean {
  const said = (caps: readonly { per: string; pieces: number }[] = []) =>
    caps
      .map(({ per, pieces }) => `${per} ${String(pieces)}`)
      .sort()
      .join()
  return said(piece.caps) !== said(known?.caps)
}

function tooLow(handle: string, index: number, sold: number) {
  return listingRefusal({
    code: "cap_below_sold",
    fields: [{ path: `caps.${String(index)}.pieces`, code: "below_sold", detail: String(sold) }],
    told: `${handle}: caps.${String(index)}.pieces: is below the ${String(sold)} already sold`,
  })
}
