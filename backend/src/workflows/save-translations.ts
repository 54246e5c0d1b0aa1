import { LOCALES, type Locale } from "@etabli/store-api"
import type { MedusaContainer, TranslationTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Texts = Partial<Record<Locale, string>>
/**
 * The texts of one record of Medusa's: `reference` is its kind (`product`, `product_variant` …). In `language` they stand
 * in the record itself, where the dashboard edits them, so that language gets no translation.
 */
export type TextsOf = {
  reference: string
  id: string
  language: Locale
  fields: Record<string, Texts>
  /** Whether these are all texts of the record: translations into other languages go. */
  complete?: boolean
}
/** What there was, to be put back if a later step fails. */
export type SavedTranslations = { created: string[]; removed: string[]; before: TranslationTypes.TranslationDTO[] }

/** Brings Medusa's translations of the records to these texts, in every language that one of them has. */
export async function saveTranslations(
  container: MedusaContainer,
  records: readonly TextsOf[],
): Promise<SavedTranslations> {
  const service = container.resolve(Modules.TRANSLATION)
  const wanted = records.flatMap(translationsOf)
  if (records.length === 0) return { created: [], removed: [], before: [] }
  const before = await service.listTranslations({ reference_id: records.map((record) => record.id) }, { take: null })
  // Medusa adds to what a translation says: one that is to say less is written anew.
  const complete = new Set(records.filter((record) => record.complete).map((record) => record.id))
  const removed = before.filter((row) => complete.has(row.reference_id) && !isWithin(row, wanted)).map((row) => row.id)
  if (removed.length > 0) await service.softDeleteTranslations(removed)
  const kept = before.filter((row) => !removed.includes(row.id))
  const ids = new Map(kept.map((row) => [keyOf(row), row.id]))
  const fresh = wanted.filter((row) => !ids.has(keyOf(row)))
  const created = fresh.length > 0 ? await service.createTranslations(fresh) : []
  const changed = wanted.flatMap((row) => {
    const id = ids.get(keyOf(row))
    return id ? [{ id, reference: row.reference, translations: row.translations }] : []
  })
  if (changed.length > 0) await service.updateTranslations(changed)
  return { created: created.map((row) => row.id), removed, before }
}

export async function undoTranslations(container: MedusaContainer, saved: SavedTranslations): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION)
  if (saved.created.length > 0) await service.deleteTranslations(saved.created)
  if (saved.removed.length > 0) await service.restoreTranslations(saved.removed)
  if (saved.before.length > 0)
    await service.updateTranslations(
      saved.before.map(({ id, reference, translations }) => ({ id, reference, translations })),
    )
}

type Translated = { reference_id: string; locale_code: string; translations: Record<string, unknown> }

function keyOf({ reference_id, locale_code }: Pick<Translated, "reference_id" | "locale_code">): string {
  return `${reference_id} ${locale_code}`
}

/** Whether every field of a translation is still wanted in that language. */
function isWithin(row: Translated, wanted: readonly Translated[]): boolean {
  const next = wanted.find((one) => keyOf(one) === keyOf(row))
  return next !== undefined && Object.keys(row.translations).every((field) => field in next.translations)
}

function translationsOf({ reference, id, language, fields }: TextsOf) {
  return LOCALES.filter((locale) => locale !== language).flatMap((locale_code) => {
    const given = Object.entries(fields).flatMap(([field, texts]): [string, string][] =>
      texts[locale_code] ? [[field, texts[locale_code]]] : [],
    )
    return given.length > 0
      ? [{ reference, reference_id: id, locale_code, translations: Object.fromEntries(given) }]
      : []
  })
}
