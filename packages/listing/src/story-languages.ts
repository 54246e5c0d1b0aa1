import type { LanguageState, LanguageStates } from "./language-states.js"
import { type Language, LANGUAGES } from "./piece-fields.js"
import type { StoryDraft } from "./story-draft.js"
import { storyLanguageOf, textsOfStory } from "./story-rules.js"

/** How far each language of a story is, by the same measure as a piece's: see `languageStates`. */
export function storyLanguageStates(story: StoryDraft, checked: readonly Language[]): LanguageStates {
  const own = storyLanguageOf(story)
  const texts = Object.values(textsOfStory(story)).filter((text) => LANGUAGES.some((language) => text[language]))
  const stateOf = (language: Language): LanguageState => {
    const written = texts.filter((text) => text[language])
    if (written.length === 0) return "missing"
    return written.length === texts.length && (language === own || checked.includes(language)) ? "checked" : "draft"
  }
  return { fr: stateOf("fr"), nl: stateOf("nl"), en: stateOf("en") }
}

/** The languages that stay checked after a change: read over now, or unchanged beside unchanged words of the story's own. */
export function storyStillChecked(
  before: { story: StoryDraft; checked: readonly Language[] },
  after: StoryDraft,
  read: readonly Language[],
): Language[] {
  const isSame = (language: Language) => wordsIn(before.story, language) === wordsIn(after, language)
  const isOwnSame = isSame(storyLanguageOf(after))
  return LANGUAGES.filter(
    (language) => read.includes(language) || (before.checked.includes(language) && isSame(language) && isOwnSame),
  )
}

function wordsIn(story: StoryDraft, language: Language): string {
  return JSON.stringify(Object.values(textsOfStory(story)).map((text) => text[language] ?? ""))
}
