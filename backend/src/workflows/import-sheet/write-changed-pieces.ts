import { languageOf, type PieceDraft } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows, type Row } from "../../database/insert-rows"
import { anyText, ownText } from "../import-pieces/listed-piece"
import { NO_CHOICE } from "../import-pieces/to-product"
import { detailColumns } from "./detail-columns"
import { measures, type Ties } from "./new-piece-rows"
import type { SheetPlan } from "./sheet-plan"
import { translationRows } from "./translation-rows"
import { updateRows } from "./update-rows"

type Changed = SheetPlan["changed"]

/** Brings known pieces to what a sheet says of them. Each counts a save, so that an open form is told. */
export async function writeChangedPieces(trx: Knex, changed: Changed, ties: Ties): Promise<void> {
  await updateRows(trx, { table: "product", key: "id", rows: changed.map(productChange) })
  await updateRows(trx, {
    table: "piece_details",
    key: "product_id",
    rows: changed.map(({ row, piece }) => ({ product_id: row.id, ...detailColumns(piece), version: row.version + 1 })),
  })
  await updateRows(trx, { table: "product_variant", key: "id", rows: changed.flatMap(variantChanges) })
  await updateRows(trx, {
    table: "variant_details",
    key: "variant_id",
    rows: eachVariant(changed).map(({ variant_id, variant }) => ({
      variant_id,
      bench_minutes: variant.bench_minutes ?? 0,
      batch: variant.batch ?? null,
    })),
  })
  await writeCategories(trx, changed, ties)
  await writeTranslations(trx, changed)
  await nameItems(trx, changed)
}

function productChange({ row, piece }: Changed[number]): Row {
  const language = languageOf(piece)
  return { id: row.id, title: anyText(piece.title, language), description: ownText(piece.description, language) }
}

function variantChanges({ row, piece }: Changed[number]): Row[] {
  return eachVariant([{ row, piece }]).map(({ variant_id, variant }) => ({
    id: variant_id,
    title: choiceOf(piece, variant),
    ...measures(variant),
  }))
}

type EachVariant = { piece: PieceDraft; variant_id: string; variant: PieceDraft["variants"][number] }
function eachVariant(changed: Changed): EachVariant[] {
  return changed.flatMap(({ row, piece }) =>
    piece.variants.flatMap((variant) => {
      const known = row.variants.find(({ sku }) => sku === variant.sku)
      return known ? [{ piece, variant_id: known.id, variant }] : []
    }),
  )
}

function choiceOf(piece: PieceDraft, { title }: PieceDraft["variants"][number]): string {
  return title ? anyText(title, languageOf(piece)) : NO_CHOICE.value
}

async function writeCategories(trx: Knex, changed: Changed, { categories }: Ties): Promise<void> {
  const moved = changed.filter(({ row, piece }) => piece.category && piece.category !== row.category)
  const ids = moved.map(({ row }) => row.id)
  await trx("product_category_product").whereIn("product_id", ids).delete()
  await insertRows(trx, {
    product_category_product: moved.map(({ row, piece }) => ({
      product_id: row.id,
      product_category_id: categories[piece.category ?? ""] ?? "",
    })),
  })
}

/** A sheet never unsays a translation: what it leaves empty is in the draft already. */
async function writeTranslations(trx: Knex, changed: Changed): Promise<void> {
  const rows = [
    ...changed.flatMap(({ row, piece }) =>
      translationRows("product", row.id, languageOf(piece), { title: piece.title, description: piece.description }),
    ),
    ...eachVariant(changed).flatMap(({ piece, variant_id, variant }) =>
      translationRows("product_variant", variant_id, languageOf(piece), { title: variant.title }),
    ),
  ]
  await trx("translation")
    .whereIn("reference_id", [...new Set(rows.map((row) => String(row.reference_id)))])
    .delete()
  await insertRows(trx, { translation: rows })
}

/** What is in stock is called after piece and choice. */
async function nameItems(trx: Knex, changed: Changed): Promise<void> {
  const names = eachVariant(changed).map(({ piece, variant_id, variant }) => {
    const language = languageOf(piece)
    const parts = [anyText(piece.title, language), variant.title ? anyText(variant.title, language) : ""]
    return { variant_id, title: parts.filter(Boolean).join(", ") }
  })
  await trx.raw(
    `update inventory_item i set title = w.title, updated_at = now()
       from jsonb_to_recordset(cast(? as jsonb)) as w(variant_id text, title text)
       join product_variant_inventory_item l on l.variant_id = w.variant_id and l.deleted_at is null
      where i.id = l.inventory_item_id`,
    [JSON.stringify(names)],
  )
}
