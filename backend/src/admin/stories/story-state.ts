import { LANGUAGES, type StoryBlockFile, type StoryDraft, storyStillChecked } from "@etabli/listing"
import type { KeptPicture, Language, StoryForm, Texts } from "./story-types"

/** A part as it is typed; `key` keeps its place in the page while parts move. */
export type TypedBlock = { key: string; block: StoryBlockFile }
export type TypedPicture = { kept: KeptPicture; name: string; alt: Texts; caption: Texts; shows: string[] }

/** Everything that can be typed on a story's page. */
export type TypedStory = Pick<
  StoryDraft,
  "kind" | "title" | "summary" | "people" | "channels" | "pieces" | "stories"
> & {
  language: Language
  blocks: TypedBlock[]
  pictures: TypedPicture[]
  read: Language[]
}

let counter = 0
export const newKey = () => `part-${String((counter += 1))}`

export function toTyped({ story, pictures, languages }: StoryForm): TypedStory {
  const own = story.language ?? "fr"
  return {
    kind: story.kind,
    language: own,
    title: story.title,
    summary: story.summary,
    blocks: story.blocks.map((block, index) => ({ key: `stored-${String(index)}`, block })),
    pictures: story.pictures.flatMap(({ name, alt, caption = {}, shows }) => {
      const kept = pictures.find((picture) => picture.name === name)
      return kept ? [{ kept, name, alt, caption, shows }] : []
    }),
    people: story.people,
    channels: story.channels,
    pieces: story.pieces,
    stories: story.stories,
    read: LANGUAGES.filter((one) => one !== own && languages[one] === "checked"),
  }
}

/** What is sent: texts without empty languages, and no part that names a picture or person that went. */
export function toSent(typed: TypedStory, version: number) {
  const { blocks, pictures, read, ...story } = typed
  const names = pictures.map(({ name }) => name)
  const consents = typed.people.map(({ consent }) => consent)
  return {
    version,
    read,
    pictureIds: Object.fromEntries(pictures.map(({ name, kept }) => [name, kept.picture_id])),
    story: {
      ...story,
      title: said(story.title),
      summary: said(story.summary),
      pictures: pictures.map(({ name, alt, caption, shows }) => ({
        name,
        alt: said(alt),
        ...(isSaid(caption) && { caption: said(caption) }),
        shows: shows.filter((one) => consents.includes(one)),
      })),
      blocks: blocks
        .map(({ block }) => block)
        .filter((block) => block.type !== "picture" || names.includes(block.name))
        .map((block) => cleaned(block, consents)),
    },
  }
}

/**
 * The story after a change of some of it. What was read over was read beside these words: a language of which words
 * change, or any where the story's own words do, is to be read over again.
 */
export function withChange(typed: TypedStory, part: Partial<TypedStory>): TypedStory {
  const next = { ...typed, ...part }
  if (part.read) return next
  return {
    ...next,
    read: storyStillChecked({ story: toSent(typed, 0).story, checked: typed.read }, toSent(next, 0).story),
  }
}

/** Two typings that would send the same are the same. */
export function isSame(a: TypedStory, b: TypedStory): boolean {
  return JSON.stringify(toSent(a, 0)) === JSON.stringify(toSent(b, 0))
}

function cleaned(block: StoryBlockFile, consents: readonly string[]): StoryBlockFile {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { type: block.type, text: said(block.text) }
    case "figure":
      return { type: "figure", value: said(block.value), label: said(block.label) }
    case "quote": {
      const person = block.person !== undefined && consents.includes(block.person) ? { person: block.person } : {}
      const role = block.role && isSaid(block.role) ? { role: said(block.role) } : {}
      return { type: "quote", text: said(block.text), ...person, ...role }
    }
    case "picture":
      return block
  }
}

function said(texts: Texts): Texts {
  const written = Object.entries(texts).flatMap(([language, text]) => (text?.trim() ? [[language, text.trim()]] : []))
  return Object.fromEntries(written) as Texts
}

function isSaid(texts: Texts): boolean {
  return Object.values(texts).some((text) => text?.trim())
}
