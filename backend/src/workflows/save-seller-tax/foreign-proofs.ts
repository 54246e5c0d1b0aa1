import type { SellerTax, SellerTaxFault } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DATED_LISTS } from "./tax-rows"

/** The entries that name a paper which is not there, or not this seller's. */
export async function foreignProofs(trx: Knex, sellerId: string, tax: SellerTax): Promise<SellerTaxFault[]> {
  const named = DATED_LISTS.flatMap((list) =>
    tax[list].flatMap(({ proof }, index) => (proof?.file_id ? [{ list, index, id: proof.file_id }] : [])),
  )
  if (named.length === 0) return []
  const own = await trx<{ id: string }>("seller_proof")
    .select("id")
    .where({ seller_id: sellerId })
    .whereIn(
      "id",
      named.map(({ id }) => id),
    )
    .whereNull("deleted_at")
  const known = new Set(own.map(({ id }) => id))
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ list, index }) => ({ path: [list, index, "proof", "file_id"], message: "unknown_file" }))
}
