import { texts } from "@etabli/i18n"
import { CATEGORIES, COLOURS, CONDITIONS, FINISHES, KINDS, MATERIALS, ORIGINS } from "@etabli/listing"
import { folded } from "./read-cells"

const LANGUAGES = ["fr", "nl", "en"] as const
type Names = Readonly<Record<string, string>>
type NamesOf = (language: (typeof LANGUAGES)[number]) => Names

const ORIGIN_NAMES = {
  fr: { made_here: "Fait ici", donated: "Donné", bought_used: "Acheté d’occasion" },
  nl: { made_here: "Hier gemaakt", donated: "Gekregen", bought_used: "Tweedehands gekocht" },
  en: { made_here: "Made here", donated: "Donated", bought_used: "Bought used" },
}

export const CHOICES = {
  category: { codes: CATEGORIES, names: (language) => texts(language, "common").category },
  kind: { codes: KINDS, names: (language) => texts(language, "common").kind },
  condition: { codes: CONDITIONS, names: (language) => texts(language, "common").condition },
  origin: { codes: ORIGINS, names: (language) => ORIGIN_NAMES[language] },
  materials: { codes: MATERIALS, names: (language) => texts(language, "common").material },
  colours: { codes: COLOURS, names: (language) => texts(language, "common").colour },
  finish: { codes: FINISHES, names: (language) => texts(language, "common").finish },
} as const satisfies Record<string, { codes: readonly string[]; names: NamesOf }>
export type ChoiceField = keyof typeof CHOICES

/** Code by name, in any language, and by itself. */
export function codesByName(field: ChoiceField): ReadonlyMap<string, string> {
  const { codes, names } = CHOICES[field]
  const all = LANGUAGES.flatMap((language) => Object.entries(names(language) as Names))
  return new Map([
    ...all.map(([code, name]): [string, string] => [folded(name), code]),
    ...codes.map((code): [string, string] => [folded(code), code]),
  ])
}

/** How a language calls a code; what it does not know stays a code. */
export function nameOfChoice(field: ChoiceField, code: string, language: (typeof LANGUAGES)[number]): string {
  return (CHOICES[field].names(language) as Names)[code] ?? code
}

/** All names of a list in a language, in the list's order. */
export function namesOfChoice(field: ChoiceField, language: (typeof LANGUAGES)[number]): string[] {
  return CHOICES[field].codes.map((code) => nameOfChoice(field, code, language))
}
