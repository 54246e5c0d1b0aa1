import type { StoryLanguage } from "./vocabulary.js"
import { en } from "./words/en.js"
import { fr } from "./words/fr.js"
import { HINT_TOPICS, type HintTable, type HintTopic } from "./words/hint-words.js"
import { nl } from "./words/nl.js"

const WORDS: HintTable = { fr, nl, en }

/** A word to look at once more: `word` as it stands in the text, `at` its place in it, in UTF-16 units. */
export type WordingHint = { topic: HintTopic; word: string; at: number }

/**
 * Words that may say of a person what nobody has to know, or that sound like pity. A hint asks the writer to read a
 * sentence again; it never forbids one, as "brisé" may be a chair's leg.
 */
export function wordingHints(text: string, language: StoryLanguage): WordingHint[] {
  const { folded, places } = fold(text)
  const hints = HINT_TOPICS.flatMap((topic) =>
    WORDS[language][topic].flatMap((entry) =>
      [...folded.matchAll(patternOf(entry))].map((found): WordingHint => {
        const from = places[found.index] ?? 0
        const to = places[found.index + found[0].length] ?? text.length
        return { topic, word: text.slice(from, to), at: from }
      }),
    ),
  )
  return onePerPlace(hints)
}

const patterns = new Map<string, RegExp>()

function patternOf(entry: string): RegExp {
  const known = patterns.get(entry)
  if (known) return known
  const isWhole = entry.endsWith("=")
  const words = entry.replace(/=$/, "").replace(/[-']/g, "[-' ]?").replaceAll(" ", "\\s+")
  const pattern = new RegExp(`(?<![a-z])${words}${isWhole ? "(?![a-z])" : "[a-z]*"}`, "g")
  patterns.set(entry, pattern)
  return pattern
}

/** Lower case without accents, and where each of its letters stands in the text. */
function fold(text: string): { folded: string; places: number[] } {
  const places: number[] = []
  let folded = ""
  let at = 0
  for (const sign of text) {
    const plain = sign.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'")
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    folded += plain
    at += sign.length
  }
  places.push(at)
  return { folded, places }
}

/** The longest word of each place, in reading order. */
function onePerPlace(hints: readonly WordingHint[]): WordingHint[] {
  const sorted = [...hints].sort((a, b) => a.at - b.at || b.word.length - a.word.length)
  return sorted.filter((hint, index) => index === 0 || sorted[index - 1]?.at !== hint.at)
}
