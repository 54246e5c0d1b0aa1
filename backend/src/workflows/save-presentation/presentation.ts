import { createHash } from "node:crypto"
import { type Language, LANGUAGES, type LanguageStates, statesOfTexts } from "@etabli/listing"
import { config } from "../../config"

export const PRESENTATION_FIELDS = ["summary", "description", "craft", "opening"] as const
export type PresentationField = (typeof PRESENTATION_FIELDS)[number]
export type PresentationTexts = Record<PresentationField, Partial<Record<Language, string>>>

export type StoredPresentation = PresentationTexts & { handle: string; languages: Language[]; checked: Language[] }

/** What a workshop tells of itself, as its form needs it. */
export type Presentation = {
  texts: PresentationTexts
  /** The language it writes in first. */
  own: Language
  checked: Language[]
  states: LanguageStates
  /** Names these very texts: who saves says which they saw. */
  version: string
  /** Its public page in its own language. */
  url: string
}

export function toPresentation(stored: StoredPresentation): Presentation {
  const texts = textsOf(stored)
  const own = stored.languages[0] ?? "fr"
  return {
    texts,
    own,
    checked: stored.checked,
    url: `${config.storefrontUrl}/${own}/workshops/${stored.handle}`,
    states: statesOfTexts(Object.values(texts), own, stored.checked),
    version: createHash("sha1")
      .update(JSON.stringify([texts, stored.checked]))
      .digest("hex"),
  }
}

/** In a fixed order and without what is empty, so that the same words always look the same. */
function textsOf(stored: PresentationTexts): PresentationTexts {
  const clean = (field: PresentationField) =>
    Object.fromEntries(
      LANGUAGES.flatMap((language): [Language, string][] => {
        const text = stored[field][language]?.trim()
        return text ? [[language, text]] : []
      }),
    )
  return {
    summary: clean("summary"),
    description: clean("description"),
    craft: clean("craft"),
    opening: clean("opening"),
  }
}
