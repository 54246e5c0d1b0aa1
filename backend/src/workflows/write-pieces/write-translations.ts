import { languageOf } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows, type Row } from "../../database/insert-rows"
import type { ListedPiece } from "./piece-to-write"
import { translationRows } from "./translation-rows"

type Kept = { reference_id: string; locale_code: string; translations: Record<string, string> }

/** Brings Medusa's translations of listed pieces to what is said of them; beside a file, a text that a person added stays. */
export async function writeTranslations(trx: Knex, pieces: readonly ListedPiece[]): Promise<void> {
  const records = pieces.flatMap((wanted) => recordsOf(wanted).map((record) => ({ ...record, wanted })))
  const ids = [...new Set(records.map(({ id }) => id))]
  const kept = await trx<Kept>("translation").whereIn("reference_id", ids).whereNull("deleted_at")
  const keptOf = new Map(kept.map((row) => [`${row.reference_id} ${row.locale_code}`, row.translations]))
  const rows = records.flatMap(({ rows: said, wanted }) =>
    said.map((row) =>
      over(wanted.isFile ? keptOf.get(`${String(row.reference_id)} ${String(row.locale_code)}`) : {}, row),
    ),
  )
  const said = new Set(rows.map((row) => `${String(row.reference_id)} ${String(row.locale_code)}`))
  const files = new Map(records.filter(({ wanted }) => wanted.isFile).map(({ id, wanted }) => [id, wanted.piece]))
  const gone = kept.filter(({ reference_id, locale_code }) => {
    const file = files.get(reference_id)
    // A piece's own language stands in Medusa's columns: a translation into it would hide what is changed there.
    return !file || languageOf(file) === locale_code || said.has(`${reference_id} ${locale_code}`)
  })
  await trx("translation")
    .whereIn("reference_id", [...new Set(gone.map(({ reference_id }) => reference_id))])
    .whereRaw("(reference_id, locale_code) in (select * from unnest(cast(? as text[]), cast(? as text[])))", [
      gone.map(({ reference_id }) => reference_id),
      gone.map(({ locale_code }) => locale_code),
    ] as never)
    .delete()
  await insertRows(trx, { translation: rows })
}

/** The records of a listed piece that carry texts, with the translations they are to have. New choices bring their own. */
function recordsOf({ piece, known }: ListedPiece): { id: string; rows: Row[] }[] {
  const language = languageOf(piece)
  const { title, description, option } = piece
  const optionId = known.option?.id ?? ""
  return [
    { id: known.id, rows: translationRows("product", known.id, language, { title, description }) },
    { id: optionId, rows: translationRows("product_option", optionId, language, { title: option }) },
    ...piece.variants.flatMap((variant) => {
      const id = known.variants.find(({ sku }) => sku === variant.sku)?.id
      return id ? [{ id, rows: translationRows("product_variant", id, language, { title: variant.title }) }] : []
    }),
  ]
}

function over(before: Record<string, string> | undefined, row: Row): Row {
  const translations = { ...before, ...(row.translations as Record<string, string>) }
  return { ...row, translations, translated_field_count: Object.keys(translations).length }
}
