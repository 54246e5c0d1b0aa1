import { LOCALES, type Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Texts = Partial<Record<Locale, string>>
/**
 * The texts of one record of Medusa's: `reference` is its kind (`product_category` …). In `language` they stand in the
 * record itself, where the dashboard edits them, so that language gets no translation.
 */
export type TextsOf = {
  reference: string
  id: string
  language: Locale
  fields: Record<string, Texts>
}

/** Brings Medusa's translations of the records to these texts, in every language that one of them has. */
export async function saveTranslations(container: MedusaContainer, records: readonly TextsOf[]): Promise<void> {
  if (records.length === 0) return
  const service = container.resolve(Modules.TRANSLATION)
  const wanted = records.flatMap(translationsOf)
  const before = await service.listTranslations({ reference_id: records.map((record) => record.id) }, { take: null })
  const ids = new Map(before.map((row) => [keyOf(row), row.id]))
  const fresh = wanted.filter((row) => !ids.has(keyOf(row)))
  if (fresh.length > 0) await service.createTranslations(fresh)
  const changed = wanted.flatMap((row) => {
    const id = ids.get(keyOf(row))
    return id ? [{ id, reference: row.reference, translations: row.translations }] : []
  })
  if (changed.length > 0) await service.updateTranslations(changed)
}

function keyOf({ reference_id, locale_code }: { reference_id: string; locale_code: string }): string {
  return `${reference_id} ${locale_code}`
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
