import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listingRefusal } from "./listing-refusal"
import type { PieceToWrite } from "./piece-to-write"

/** @throws a refusal where a new choice has a code that stands for another piece's, or for another choice of its own */
export async function refuseTakenCodes(trx: Knex, pieces: readonly PieceToWrite[]): Promise<void> {
  const added = pieces.flatMap(({ piece, known }) =>
    piece.variants.flatMap(({ sku }, index) => {
      const isKnown = known?.variants.some((one) => one.sku === sku) ?? false
      const isTwice = piece.variants.findIndex((one) => one.sku === sku) < index
      return isKnown && !isTwice ? [] : [{ sku, isTwice, path: `variants.${String(index)}.sku` }]
    }),
  )
  if (added.length === 0) return
  const { rows } = await trx.raw<{ rows: { sku: string }[] }>(
    "select sku from product_variant where deleted_at is null and sku = any(?)",
    [added.map(({ sku }) => sku)] as never,
  )
  const taken = new Set(rows.map(({ sku }) => sku))
  const refused = added.filter(({ sku, isTwice }) => isTwice || taken.has(sku))
  if (refused.length > 0)
    throw listingRefusal({
      code: "sku_taken",
      fields: refused.map(({ sku, path }) => ({ path, code: "sku_taken", detail: sku })),
      told: refused.map(({ sku }) => `${sku} is the code of another piece.`).join(" "),
    })
}
