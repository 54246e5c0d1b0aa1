import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../database/insert-rows"
import { updateRows } from "../../database/update-rows"
import { detailColumns } from "./detail-columns"
import { optionName } from "./names"
import type { ListedPiece } from "./piece-to-write"
import { imageRows, productColumns } from "./product-columns"
import type { Ties } from "./read-ties"
import { removeChoices } from "./remove-choices"
import { writeChoices } from "./write-choices"
import { writePrices } from "./write-prices"
import { writeTranslations } from "./write-translations"

/** Brings listed pieces to what is said of them. */
export async function writeChanged(trx: Knex, pieces: readonly ListedPiece[], ties: Ties): Promise<void> {
  await updateRows(trx, {
    table: "product",
    key: "id",
    rows: pieces.map((wanted) => ({ id: wanted.known.id, ...productColumns(wanted) })),
  })
  await updateRows(trx, {
    table: "piece_details",
    key: "product_id",
    rows: pieces.map((wanted) => ({ product_id: wanted.known.id, ...detailColumns(wanted) })),
  })
  await updateRows(trx, {
    table: "product_option",
    key: "id",
    rows: pieces.flatMap(({ known, piece }) =>
      known.option ? [{ id: known.option.id, title: optionName(piece) }] : [],
    ),
  })
  await writeImages(trx, pieces)
  await writeCategories(trx, pieces, ties)
  await removeChoices(trx, pieces)
  await writeChoices(trx, pieces, ties)
  await writePrices(trx, pieces)
  await writeTranslations(trx, pieces)
}

async function writeImages(trx: Knex, pieces: readonly ListedPiece[]): Promise<void> {
  const changed = pieces.filter(
    ({ known, pictures }) => known.images.join("\n") !== pictures.map(({ url }) => url).join("\n"),
  )
  await trx("image")
    .whereIn(
      "product_id",
      changed.map(({ known }) => known.id),
    )
    .delete()
  await insertRows(trx, { image: changed.flatMap((wanted) => imageRows(wanted.known.id, wanted)) })
  // A picture that is taken off is kept for some days from now on, for whoever thinks better of it.
  await trx.raw("update picture set updated_at = now() where url = any(?) and deleted_at is null", [
    changed.flatMap(({ known }) => known.images),
  ] as never)
}

async function writeCategories(trx: Knex, pieces: readonly ListedPiece[], { categories }: Ties): Promise<void> {
  const moved = pieces.filter(({ known, piece }) => (piece.category ?? null) !== known.category)
  await trx("product_category_product")
    .whereIn(
      "product_id",
      moved.map(({ known }) => known.id),
    )
    .delete()
  await insertRows(trx, {
    product_category_product: moved.flatMap(({ known, piece }) =>
      piece.category ? [{ product_id: known.id, product_category_id: categories[piece.category] ?? "" }] : [],
    ),
  })
}
