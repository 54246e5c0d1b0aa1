import { type LanguageStates, statesOfTexts, stillCheckedTexts } from "./language-states.js"
import type { Language } from "./piece-fields.js"
import { storyLanguageOf, type StoryTexts, textsOfStory } from "./story-rules.js"

/** How far each language of a story is, by the same measure as a piece's: see `languageStates`. */
export function storyLanguageStates(story: StoryTexts, checked: readonly Language[]): LanguageStates {
  return statesOfTexts(Object.values(textsOfStory(story)), storyLanguageOf(story), checked)
}

/** The languages that are checked after a change: see `stillChecked`. */
export function storyStillChecked(
  before: { story: StoryTexts; checked: readonly Language[] },
  after: StoryTexts,
  read?: readonly Language[],
): Language[] {
  const texts = Object.values(textsOfStory(before.story))
  const own = storyLanguageOf(after)
  return stillCheckedTexts({ texts, checked: before.checked }, Object.values(textsOfStory(after)), { own, read })
}
