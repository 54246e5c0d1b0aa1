import { LOCALES, type Locale, type Text } from "@etabli/store-api"

export type Texts = Partial<Record<Locale, string | null>>

/** The text in the language asked, else in the one it was written in, else in any; marked with the one it is. */
export function pickText(texts: Texts, asked: Locale, written: Locale = "fr"): Text {
  const lang = [asked, written, ...LOCALES].find((locale) => texts[locale])
  return { text: (lang && texts[lang]) || "", lang: lang ?? asked }
}

export function pickTextOrNull(texts: Texts | null, asked: Locale, written: Locale = "fr"): Text | null {
  return texts ? pickText(texts, asked, written) : null
}
