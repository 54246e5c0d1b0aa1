import type { VariantDraft } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../database/insert-rows"
import { updateRows } from "../../database/update-rows"
import { choiceName, itemName } from "./names"
import { mergeRowsByTable } from "./new-piece-rows"
import { newVariantRows } from "./new-variant-rows"
import type { KnownVariant, ListedPiece } from "./piece-to-write"
import { variantColumns, variantDetailColumns } from "./product-columns"
import type { Ties } from "./read-ties"

type Choice = { wanted: ListedPiece; variant: VariantDraft; known: KnownVariant }

/** Brings the choices of listed pieces to what is said of them, and adds those that are new. */
export async function writeChoices(trx: Knex, pieces: readonly ListedPiece[], ties: Ties): Promise<void> {
  const choices = pieces.flatMap((wanted) =>
    wanted.piece.variants.flatMap((variant): Choice[] => {
      const known = wanted.known.variants.find(({ sku }) => sku === variant.sku)
      return known ? [{ wanted, variant, known }] : []
    }),
  )
  await updateRows(trx, {
    table: "product_variant",
    key: "id",
    rows: choices.map(({ wanted, variant, known }) => ({ id: known.id, ...variantColumns(wanted, variant) })),
  })
  await updateRows(trx, {
    table: "variant_details",
    key: "variant_id",
    rows: choices.map(({ wanted, variant, known }) => ({
      variant_id: known.id,
      ...variantDetailColumns(wanted, variant, known.imported_stock),
    })),
  })
  await renameValues(trx, choices)
  await nameItems(trx, choices)
  await addChoices(trx, pieces, ties)
}

async function addChoices(trx: Knex, pieces: readonly ListedPiece[], ties: Ties): Promise<void> {
  const added = pieces.flatMap((wanted) => {
    const { option, variants, id: productId } = wanted.known
    const fresh = wanted.piece.variants.filter(({ sku }) => !variants.some((one) => one.sku === sku))
    return option ? fresh.map((variant) => newVariantRows(variant, { wanted, productId, option, ties })) : []
  })
  await insertRows(trx, mergeRowsByTable(added))
}

/** Two choices may change their names with each other: none may be called as another is at any moment. */
async function renameValues(trx: Knex, choices: readonly Choice[]): Promise<void> {
  const renamed = choices.flatMap(({ wanted, variant, known }) => {
    const value = choiceName(wanted.piece, variant)
    return known.value_id && value !== known.title ? [{ id: known.value_id, value }] : []
  })
  const aside = renamed.map(({ id }) => ({ id, value: id }))
  await updateRows(trx, { table: "product_option_value", key: "id", rows: aside })
  await updateRows(trx, { table: "product_option_value", key: "id", rows: renamed })
}

async function nameItems(trx: Knex, choices: readonly Choice[]): Promise<void> {
  const names = choices.map(({ wanted, variant, known }) => ({
    variant_id: known.id,
    title: itemName(wanted.piece, variant),
  }))
  await trx.raw(
    `update inventory_item i set title = w.title, updated_at = now()
       from jsonb_to_recordset(cast(? as jsonb)) as w(variant_id text, title text)
       join product_variant_inventory_item l on l.variant_id = w.variant_id and l.deleted_at is null
      where i.id = l.inventory_item_id and i.title is distinct from w.title`,
    [JSON.stringify(names)],
  )
}
