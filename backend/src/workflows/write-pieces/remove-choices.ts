import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listingRefusal } from "./listing-refusal"
import type { ListedPiece } from "./piece-to-write"
import { whyChoicesStay } from "./why-choices-stay"

/**
 * Takes out the choices of listed pieces that are no longer said, with their prices and stock.
 * @throws a refusal that names those that must stay
 */
export async function removeChoices(trx: Knex, pieces: readonly ListedPiece[]): Promise<void> {
  const gone = pieces.flatMap(({ piece, known }) =>
    known.variants.filter(({ sku }) => !piece.variants.some((one) => one.sku === sku)),
  )
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  const staying = await whyChoicesStay(trx, ids)
  if (staying.length > 0)
    throw listingRefusal({
      code: "choice_stays",
      fields: staying.map(({ sku, why }) => ({ path: "variants", code: `choice_${why}`, detail: sku })),
      told: staying.map(({ sku, why }) => `${sku} cannot be taken out: it is ${why}.`).join(" "),
    })
  for (const statement of REMOVE) await trx.raw(statement, [ids] as never)
}

const PRICE_SETS = "select price_set_id from product_variant_price_set where variant_id = any(?)"
const ITEMS = "select inventory_item_id from product_variant_inventory_item where variant_id = any(?)"
const VALUES = "select option_value_id from product_variant_option where variant_id = any(?)"

/** As Medusa does it: rows stay, marked, and what ties them is marked last. */
const REMOVE = [
  `update price set deleted_at = now() where deleted_at is null and price_set_id in (${PRICE_SETS})`,
  `update price_set set deleted_at = now() where deleted_at is null and id in (${PRICE_SETS})`,
  `update inventory_level set deleted_at = now() where deleted_at is null and inventory_item_id in (${ITEMS})`,
  `update inventory_item set deleted_at = now() where deleted_at is null and id in (${ITEMS})`,
  `update product_product_option_value set deleted_at = now()
    where deleted_at is null and product_option_value_id in (${VALUES})`,
  `update product_option_value set deleted_at = now() where deleted_at is null and id in (${VALUES})`,
  "update product_variant_price_set set deleted_at = now() where deleted_at is null and variant_id = any(?)",
  "update product_variant_inventory_item set deleted_at = now() where deleted_at is null and variant_id = any(?)",
  "update variant_details set deleted_at = now() where deleted_at is null and variant_id = any(?)",
  "update translation set deleted_at = now() where deleted_at is null and reference_id = any(?)",
  "update product_variant set deleted_at = now() where deleted_at is null and id = any(?)",
]
