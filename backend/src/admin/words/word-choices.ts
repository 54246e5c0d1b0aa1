import { type InAll, inLanguage } from "./words"

/** A word as everybody who is signed in may read it. */
export type ShopWord = { handle: string; names: InAll; is_retired: boolean }
export type WordChoice = { value: string; label: string }

/** The words to choose from, in their order: those not retired and those borne already. One unknown shows its handle. */
export function wordChoices(words: readonly ShopWord[], borne: readonly string[], language: string): WordChoice[] {
  const known = new Set(words.map(({ handle }) => handle))
  const unknown = [...new Set(borne)].filter((handle) => handle !== "" && !known.has(handle))
  return [
    ...words
      .filter(({ handle, is_retired }) => !is_retired || borne.includes(handle))
      .map(({ handle, names }) => ({ value: handle, label: inLanguage(names, language) })),
    ...unknown.map((handle) => ({ value: handle, label: handle })),
  ]
}
