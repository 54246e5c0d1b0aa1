/** What a story tells of. `making` is a piece's own making; `result` what became of something, in numbers or deeds. */
export const STORY_KINDS = ["gesture", "making", "workshop", "person", "material", "result"] as const
export type StoryKind = (typeof STORY_KINDS)[number]

/** What of a person a story may show. `name` is the pseudonym or first name that the person chose. */
export const MEDIA = ["words", "picture", "voice", "name"] as const
export type Medium = (typeof MEDIA)[number]

/** Where it may be shown. The site means its pages, feed, search and what a page shows when its link is passed on. */
export const CHANNELS = ["site", "print", "social"] as const
export type Channel = (typeof CHANNELS)[number]

/** What a person has ticked: for each medium the places it may stand in. Nothing said is no. */
export type Ticks = Partial<Record<Medium, readonly Channel[]>>

export const STORY_LANGUAGES = ["fr", "nl", "en"] as const
export type StoryLanguage = (typeof STORY_LANGUAGES)[number]
