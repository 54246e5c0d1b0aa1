import { CHANNELS, MEDIA, STORY_KINDS } from "@etabli/stories"
import { z } from "zod"
import { LANGUAGES } from "./piece-fields.js"

export const STORY_LIMITS = { blocks: 60, pictures: 12, people: 8, pieces: 12, stories: 6 } as const

export const storyHandle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
/** What a person of a story is known by: the name of its consent's file, or the id of the consent in a form. */
export const storyPerson = z
  .string()
  .regex(/^[a-zA-Z0-9]+([_-][a-zA-Z0-9]+)*$/)
  .max(80)
const pictureName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

const textIn = (most: number) => z.string().trim().min(1).max(most).optional()
const textOf = (most: number) => z.strictObject({ fr: textIn(most), nl: textIn(most), en: textIn(most) })
const line = textOf(160)

/** A part of a story. All languages have the same parts in the same order; what one lacks falls back visibly. */
export const storyBlockFileSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("heading"), text: line }),
  z.strictObject({ type: z.literal("paragraph"), text: textOf(3000) }),
  /** What a person said: one of `people`, whose name is shown only where it is theirs to show. */
  z.strictObject({
    type: z.literal("quote"),
    text: textOf(600),
    person: storyPerson.optional(),
    role: line.optional(),
  }),
  z.strictObject({ type: z.literal("figure"), value: textOf(40), label: line }),
  /** One of `pictures`, by its name. */
  z.strictObject({ type: z.literal("picture"), name: pictureName }),
])
export type StoryBlockFile = z.infer<typeof storyBlockFileSchema>

/** A picture in the folder of the story, `pictures/stories/<handle>/<name>.webp`. The first is on cards and previews. */
export const storyPictureFileSchema = z.strictObject({
  name: pictureName,
  /** For who does not see it; obligatory in the story's own language. */
  alt: textOf(400),
  caption: textOf(300).optional(),
  /** Which of `people` it shows; a drawing shows nobody. */
  shows: z.array(storyPerson).max(STORY_LIMITS.people).default([]),
})
export type StoryPictureFile = z.infer<typeof storyPictureFileSchema>

/** A person of the story and what it shows of them. Words of a quote and pictures count whether they stand here or not. */
export const storyPersonFileSchema = z.strictObject({
  consent: storyPerson,
  shows: z.array(z.enum(MEDIA)).max(MEDIA.length).default([]),
})

/** What may be said of a story: all of it where a file is read, what is there so far where a form is kept. */
export const storyFields = {
  handle: storyHandle,
  operator: storyHandle,
  kind: z.enum(STORY_KINDS),
  /** The language it was written in. Without it French, else Dutch, else English. */
  language: z.enum(LANGUAGES).optional(),
  title: textOf(120),
  /** One or two sentences: cards, description, what a passed-on link shows. */
  summary: textOf(320),
  blocks: z.array(storyBlockFileSchema).max(STORY_LIMITS.blocks),
  pictures: z.array(storyPictureFileSchema).max(STORY_LIMITS.pictures).default([]),
  people: z.array(storyPersonFileSchema).max(STORY_LIMITS.people).default([]),
  /** Where the story will be shown; consents are asked for all of these. */
  channels: z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length).default(["site"]),
  /** Handles, in order. */
  pieces: z.array(storyHandle).max(STORY_LIMITS.pieces).default([]),
  stories: z.array(storyHandle).max(STORY_LIMITS.stories).default([]),
}
