import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Locale } from "@etabli/i18n"
import { type WordKind, type WordsFile, wordsFileSchema } from "@etabli/listing"
import { parse } from "yaml"

const FILE = join(import.meta.dirname, "../../data/words.yaml")

/** The words a shop starts with. */
export const startWords: WordsFile = wordsFileSchema.parse(parse(readFileSync(FILE, "utf8")))

/** What such a word is called where people read it. */
export function nameOf(kind: WordKind, handle: string, locale: Locale): string {
  const word = startWords[kind].find((one) => one.handle === handle)
  if (!word) throw new Error(`data/words.yaml has no ${kind} ${handle}`)
  return word.name[locale]
}
