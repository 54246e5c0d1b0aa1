import { isLocale } from "@etabli/i18n"
import type { Language, WordKind } from "@etabli/listing"
import { readBackend, sendBackend } from "../workshop/call-backend"

export type InAll = Record<Language, string>
/** A word as the platform's page knows it; only a category has sentences. `pieces` bear it. */
export type WordRow = {
  id: string
  handle: string
  names: InAll
  sentences: InAll | null
  is_retired: boolean
  pieces: number
}
/** What may change of a word; `place` is where it stands from then on, 0 first. */
export type WordChange = { names?: InAll; sentences?: InAll; is_retired?: boolean; place?: number }

type Answer = { words: WordRow[] }

export const LONGEST = { names: 60, sentences: 200 } as const

export async function readWords(kind: WordKind): Promise<WordRow[]> {
  return (await readBackend<Answer>(`/admin/words/${kind}`)).words
}

/** @throws BackendRefusal when a name is taken. */
export async function addWord(kind: WordKind, word: WordChange): Promise<WordRow[]> {
  return (await sendBackend<Answer>("POST", `/admin/words/${kind}`, word)).words
}

/** @throws BackendRefusal when a name is taken or the word is gone. */
export async function changeWord(kind: WordKind, id: string, change: WordChange): Promise<WordRow[]> {
  return (await sendBackend<Answer>("POST", `/admin/words/${kind}/${id}`, change)).words
}

/** One of a word's texts in the language of the dashboard. */
export function inLanguage(texts: InAll, language: string): string {
  return texts[isLocale(language) ? language : "en"]
}
