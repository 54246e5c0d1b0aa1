import { texts } from "@etabli/i18n"
import { CONDITIONS, KINDS, LANGUAGES, type Language, ORIGINS } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readWords, type ShopWord, type WordNames } from "../../words/read-words"
import { folded } from "./read-cells"

/** One of a list: how it is kept, and how each language calls it. What is retired is read, but no longer offered. */
type Choice = { code: string; names: WordNames; is_retired?: boolean }
export const CHOICE_FIELDS = ["category", "kind", "condition", "origin", "materials", "colours", "finish"] as const
export type ChoiceField = (typeof CHOICE_FIELDS)[number]
/** What the columns with a list may hold, today. */
export type Choices = Readonly<Record<ChoiceField, readonly Choice[]>>

const ORIGIN_NAMES = {
  fr: { made_here: "Fait ici", donated: "Donné", bought_used: "Acheté d’occasion" },
  nl: { made_here: "Hier gemaakt", donated: "Gekregen", bought_used: "Tweedehands gekocht" },
  en: { made_here: "Made here", donated: "Donated", bought_used: "Bought used" },
}

export async function readChoices(db: Knex): Promise<Choices> {
  const words = await readWords(db)
  return {
    category: ofWords(words.category),
    kind: KINDS.map((code) => ({ code, names: inEach((language) => texts(language, "common").kind[code]) })),
    condition: CONDITIONS.map((code) => {
      return { code, names: inEach((language) => texts(language, "common").condition[code]) }
    }),
    origin: ORIGINS.map((code) => ({ code, names: inEach((language) => ORIGIN_NAMES[language][code]) })),
    materials: ofWords(words.material),
    colours: ofWords(words.colour),
    finish: ofWords(words.finish),
  }
}

const inEach = (name: (language: Language) => string): WordNames => ({ fr: name("fr"), nl: name("nl"), en: name("en") })

function ofWords(words: readonly ShopWord[]): Choice[] {
  return words.map(({ handle, names, is_retired }) => ({ code: handle, names, is_retired }))
}

/** Code by name, in any language, and by itself. */
export function codesByName(list: readonly Choice[]): ReadonlyMap<string, string> {
  const named = list.flatMap(({ code, names }) =>
    LANGUAGES.map((language): [string, string] => [folded(names[language]), code]),
  )
  return new Map([...named, ...list.map(({ code }): [string, string] => [folded(code), code])])
}

/** How a language calls a code; what it does not know stays a code. */
export function nameOfChoice(list: readonly Choice[], code: string, language: Language): string {
  return list.find((one) => one.code === code)?.names[language] ?? code
}

/** All names that may be chosen, in the list's order. */
export function namesOfChoice(list: readonly Choice[], language: Language): string[] {
  return list.filter(({ is_retired }) => !is_retired).map(({ names }) => names[language])
}
