import { type Language, LANGUAGES } from "@etabli/listing"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Row } from "../../database/insert-rows"

type Texts = Partial<Record<Language, string | undefined>>

/** Medusa's translations of a record into the languages that are not its own. */
// oxlint-disable-next-line max-params -- what, of which, from which language, which texts
export function translationRows(
  reference: "product" | "product_variant" | "product_option",
  referenceId: string,
  own: Language,
  fields: Record<string, Texts | undefined>,
): Row[] {
  return LANGUAGES.filter((language) => language !== own).flatMap((locale_code) => {
    const texts = Object.entries(fields).flatMap(([field, text]): [string, string][] =>
      text?.[locale_code] ? [[field, text[locale_code]]] : [],
    )
    if (texts.length === 0) return []
    return [
      {
        id: generateEntityId(undefined, "trans"),
        reference,
        reference_id: referenceId,
        locale_code,
        translations: Object.fromEntries(texts),
        translated_field_count: texts.length,
      },
    ]
  })
}
