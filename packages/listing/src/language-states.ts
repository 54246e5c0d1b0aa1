import { type Language, LANGUAGES } from "./piece-fields.js"
import type { PieceDraft } from "./piece-draft.js"
import type { TextMap } from "./piece-rules.js"

/** missing: nothing is written; draft: something is, nobody has read it over; checked: a person has. */
export type LanguageState = "missing" | "draft" | "checked"
export type LanguageStates = Record<Language, LanguageState>

const TEXTS = ["title", "description", "care", "assembly", "repair", "condition_note", "safety", "option"] as const

/** Title and description of a piece in the language it was written in: French if nothing is said and there is some. */
export function languageOf({ language, title }: Pick<PieceDraft, "language" | "title">): Language {
  const first = LANGUAGES.find((one) => title[one])
  return language && title[language] ? language : (first ?? "fr")
}

/**
 * How far each language is. A language in which one text is missing that the piece has elsewhere is at most a draft,
 * whoever has read it. The operator's own language is checked by writing it.
 * @param checked languages that a person has read over
 */
export function languageStates(piece: PieceDraft, checked: readonly Language[]): LanguageStates {
  const texts = textsOf(piece)
  const own = languageOf(piece)
  const stateOf = (language: Language): LanguageState => {
    const written = texts.filter((text) => text[language])
    if (written.length === 0) return "missing"
    return written.length === texts.length && (language === own || checked.includes(language)) ? "checked" : "draft"
  }
  return { fr: stateOf("fr"), nl: stateOf("nl"), en: stateOf("en") }
}

/**
 * The languages that stay checked after a change: those that a person says to have read now, and those that were and still
 * say the same as before, next to the same words in the operator's own language.
 */
export function stillChecked(
  before: { piece: PieceDraft; checked: readonly Language[] },
  after: PieceDraft,
  read: readonly Language[],
): Language[] {
  const same = (language: Language) => wordsIn(before.piece, language) === wordsIn(after, language)
  const isOwnSame = same(languageOf(after))
  return LANGUAGES.filter(
    (language) => read.includes(language) || (before.checked.includes(language) && same(language) && isOwnSame),
  )
}

function textsOf(piece: PieceDraft): TextMap[] {
  const own = TEXTS.flatMap((field) => (piece[field] ? [piece[field]] : []))
  return [...own, ...piece.variants.flatMap(({ title }) => (title ? [title] : []))]
}

function wordsIn(piece: PieceDraft, language: Language): string {
  return JSON.stringify(textsOf(piece).map((text) => text[language] ?? ""))
}
