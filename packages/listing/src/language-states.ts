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
  return statesOfTexts(textsOf(piece), languageOf(piece), checked)
}

/** The same of any texts that belong together: `own` is the language that they are written in first. */
export function statesOfTexts(
  texts: readonly TextMap[],
  own: Language,
  checked: readonly Language[],
): Record<Language, LanguageState> {
  const used = texts.filter((text) => LANGUAGES.some((language) => text[language]))
  const stateOf = (language: Language): LanguageState => {
    const written = used.filter((text) => text[language])
    if (written.length === 0) return "missing"
    return written.length === used.length && (language === own || checked.includes(language)) ? "checked" : "draft"
  }
  return { fr: stateOf("fr"), nl: stateOf("nl"), en: stateOf("en") }
}

/**
 * The languages that are checked after a change. Whoever fills in a form says which ones: those and no other, so that a
 * mark can be taken back, too. Where nobody was asked, those stay that were checked and still say the same as before, next
 * to the same words in the operator's own language.
 * @param read languages that a person says to have read over; absent where nobody was asked
 */
export function stillChecked(
  before: { piece: PieceDraft; checked: readonly Language[] },
  after: PieceDraft,
  read?: readonly Language[],
): Language[] {
  const own = languageOf(after)
  return stillCheckedTexts({ texts: textsOf(before.piece), checked: before.checked }, textsOf(after), { own, read })
}

/** The same of any texts that belong together, given in the same order before and after. */
export function stillCheckedTexts(
  before: { texts: readonly TextMap[]; checked: readonly Language[] },
  after: readonly TextMap[],
  { own, read }: { own: Language; read?: readonly Language[] | undefined },
): Language[] {
  if (read) return LANGUAGES.filter((language) => read.includes(language))
  const same = (language: Language) => wordsIn(before.texts, language) === wordsIn(after, language)
  return LANGUAGES.filter((language) => before.checked.includes(language) && same(language) && same(own))
}

function textsOf(piece: PieceDraft): TextMap[] {
  const own = TEXTS.flatMap((field) => (piece[field] ? [piece[field]] : []))
  return [...own, ...piece.variants.flatMap(({ title }) => (title ? [title] : []))]
}

/** What is not written in a language does not count: a choice without a name changes no translation. */
function wordsIn(texts: readonly TextMap[], language: Language): string {
  return JSON.stringify(texts.flatMap((text) => text[language] || []))
}
