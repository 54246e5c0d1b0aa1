import type { StoryLanguage } from "../vocabulary.js"

/**
 * What a word may give away or how it may sound. Health, offences and care are what the law protects most (GDPR art. 9
 * and 10; FACTS F4); pity is what respect forbids.
 */
export const HINT_TOPICS = ["diagnosis", "offence", "family", "pity"] as const
export type HintTopic = (typeof HINT_TOPICS)[number]

/** Beginnings of words, lower case without accents; a space stands for any space. `=` at the end: the whole word alone. */
export type HintWords = Readonly<Record<HintTopic, readonly string[]>>
export type HintTable = Readonly<Record<StoryLanguage, HintWords>>
