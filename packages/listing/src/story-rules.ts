import { type Language, LANGUAGES } from "./piece-fields.js"
import type { TextMap } from "./piece-rules.js"
import type { StoryDraft } from "./story-draft.js"

/** `path` is dotted, as in `blocks.2.text`. */
export type StoryPoint = { path: string; code: "missing" | "unknown" | "twice" }

/** What is wrong whatever else is said: a part that names a picture or person that the story does not have. */
export function storyContradictions({ blocks, pictures, people }: StoryDraft): StoryPoint[] {
  const names = pictures.map(({ name }) => name)
  const consents = people.map(({ consent }) => consent)
  return [
    ...twice(names).map((index) => point(`pictures.${String(index)}.name`, "twice")),
    ...twice(consents).map((index) => point(`people.${String(index)}.consent`, "twice")),
    ...blocks.flatMap((block, index) => {
      const at = `blocks.${String(index)}`
      if (block.type === "picture" && !names.includes(block.name)) return [point(`${at}.name`, "unknown")]
      if (block.type === "quote" && block.person !== undefined && !consents.includes(block.person))
        return [point(`${at}.person`, "unknown")]
      return []
    }),
    ...pictures.flatMap(({ shows }, index) =>
      shows.some((one) => !consents.includes(one)) ? [point(`pictures.${String(index)}.shows`, "unknown")] : [],
    ),
  ]
}

/**
 * What a story still lacks before it may be shown, in the order in which it is read: a title, a sentence about it, a
 * picture, words for who does not see it, a paragraph, nothing half written in its own language, and a person for each
 * quote and for a story of a person.
 */
export function storyGaps(story: StoryDraft): StoryPoint[] {
  const language = storyLanguageOf(story)
  const texts = Object.entries(textsOfStory(story)).flatMap(([path, text]) =>
    text[language] ? [] : [point(path, "missing")],
  )
  const { blocks, pictures, people, kind } = story
  return [
    ...texts,
    ...(pictures.length === 0 ? [point("pictures", "missing")] : []),
    ...(blocks.some(({ type }) => type === "paragraph") ? [] : [point("blocks", "missing")]),
    ...blocks.flatMap((block, index) =>
      block.type === "quote" && block.person === undefined ? [point(`blocks.${String(index)}.person`, "missing")] : [],
    ),
    ...(kind === "person" && people.length === 0 ? [point("people", "missing")] : []),
  ]
}

/** The language a story was written in: French if nothing is said and there is some. */
export function storyLanguageOf({ language, title }: Pick<StoryDraft, "language" | "title">): Language {
  return language ?? LANGUAGES.find((one) => title[one]) ?? "fr"
}

/** What of a story its texts are in. */
export type StoryTexts = Pick<StoryDraft, "language" | "title" | "summary" | "blocks" | "pictures">

/** Every text of a story by its path, in the order in which it is read. */
export function textsOfStory({ title, summary, blocks, pictures }: StoryTexts): Record<string, TextMap> {
  const found: [string, TextMap | undefined][] = [
    ["title", title],
    ["summary", summary],
    ...pictures.flatMap(({ alt, caption }, index): [string, TextMap | undefined][] => [
      [`pictures.${String(index)}.alt`, alt],
      [`pictures.${String(index)}.caption`, caption],
    ]),
    ...blocks.flatMap((block, index) => {
      const at = `blocks.${String(index)}`
      switch (block.type) {
        case "heading":
        case "paragraph":
          return [[`${at}.text`, block.text] satisfies [string, TextMap]]
        case "quote":
          return [
            [`${at}.text`, block.text],
            [`${at}.role`, block.role],
          ] satisfies [string, TextMap | undefined][]
        case "figure":
          return [
            [`${at}.value`, block.value],
            [`${at}.label`, block.label],
          ] satisfies [string, TextMap][]
        case "picture":
          return []
      }
    }),
  ]
  return Object.fromEntries(found.filter((entry): entry is [string, TextMap] => entry[1] !== undefined))
}

function point(path: string, code: StoryPoint["code"]): StoryPoint {
  return { path, code }
}

function twice(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}
