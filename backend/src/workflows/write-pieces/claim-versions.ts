import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listingRefusal } from "./listing-refusal"
import type { ListedPiece } from "./piece-to-write"

/**
 * Counts a save of each listed piece, in one statement under the condition that nobody saved since it was seen: of two
 * people who save at once the second is told.
 */
export async function claimVersions(trx: Knex, pieces: readonly ListedPiece[]): Promise<void> {
  if (pieces.length === 0) return
  const claims = pieces.map(({ known, seenVersion }) => ({ product_id: known.id, seen: seenVersion }))
  const { rows } = await trx.raw<{ rows: unknown[] }>(CLAIM, [JSON.stringify(claims)])
  if (rows.length < claims.length) throw listingRefusal({ code: "changed_meanwhile", fields: [] })
}

const CLAIM = `
  update piece_details d set version = d.version + 1, updated_at = now()
    from jsonb_to_recordset(cast(? as jsonb)) as c(product_id text, seen int)
   where d.product_id = c.product_id and d.deleted_at is null and (c.seen is null or d.version = c.seen)
  returning d.product_id`
