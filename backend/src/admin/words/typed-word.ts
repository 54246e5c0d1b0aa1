import { LANGUAGES, type WordKind } from "@etabli/listing"
import type { InAll, WordChange } from "./words"

/** A word as it is typed; without sentences where its kind has none. */
export type TypedWord = { names: InAll; sentences: InAll | null }

const nothing = (): InAll => ({ fr: "", nl: "", en: "" })

export function emptyWord(kind: WordKind): TypedWord {
  return { names: nothing(), sentences: kind === "category" ? nothing() : null }
}

/** What still has to be written, as the backend names fields: `names.fr`. */
export function missingIn({ names, sentences }: TypedWord): string[] {
  const emptyOf = (field: string, texts: InAll) =>
    LANGUAGES.filter((language) => texts[language].trim() === "").map((language) => `${field}.${language}`)
  return [...emptyOf("names", names), ...(sentences ? emptyOf("sentences", sentences) : [])]
}

export function toSend({ names, sentences }: TypedWord): WordChange {
  return sentences ? { names, sentences } : { names }
}
