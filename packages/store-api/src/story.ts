import { CHANNELS, MEDIA, STORY_KINDS } from "@etabli/stories"
import { z } from "zod"
import { dateSchema, handleSchema, idSchema, localeSchema, textSchema } from "./common.js"
import { makerSchema, pieceCardSchema } from "./piece.js"

export const STORY_PAGE_SIZE = 16
export const storyKindSchema = z.enum(STORY_KINDS)

/** What `GET /store/stories` takes, after the query string is read. */
export const storiesQuerySchema = z.strictObject({
  locale: localeSchema,
  kind: storyKindSchema.optional(),
  operator: handleSchema.optional(),
  /** Handle of a piece: the stories that are linked to it. */
  piece: handleSchema.optional(),
  page: z.int().min(1).max(1000).default(1),
})
export type StoriesQuery = z.infer<typeof storiesQuerySchema>

/**
 * A picture of a story. Its addresses are paths of the backend, `/story-pictures/<id>/<width>.webp`, which answer 410 once
 * the story is gone and may be kept for 30 seconds at most: show them as they are, through no optimiser and no store.
 */
export const storyPictureSchema = z.strictObject({
  id: idSchema,
  /** The largest size. */
  url: z.string(),
  alt: textSchema,
  width: z.int(),
  height: z.int(),
  /** All sizes, the smallest first; `width` in pixels. */
  sizes: z.array(z.strictObject({ width: z.int(), url: z.string() })).min(1),
})
export type StoryPicture = z.infer<typeof storyPictureSchema>

/** A part of a story, in order. Each text carries the language it is really written in. */
export const storyBlockSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("heading"), text: textSchema }),
  z.strictObject({ type: z.literal("paragraph"), text: textSchema }),
  z.strictObject({ type: z.literal("picture"), picture: storyPictureSchema, caption: textSchema.nullable() }),
  /** `name` is what the person chose to be called; null where it is not to be shown. `role`: "at the lathe". */
  z.strictObject({
    type: z.literal("quote"),
    text: textSchema,
    name: z.string().nullable(),
    role: textSchema.nullable(),
  }),
  /** A short figure: "2 h 30", "of bench for a stool". */
  z.strictObject({ type: z.literal("figure"), value: textSchema, label: textSchema }),
])
export type StoryBlock = z.infer<typeof storyBlockSchema>

const instant = z.iso.datetime({ offset: true })

export const storyCardSchema = z.strictObject({
  handle: handleSchema,
  kind: storyKindSchema,
  title: textSchema,
  summary: textSchema,
  maker: makerSchema,
  /** The first picture. */
  picture: storyPictureSchema.nullable(),
  reading_minutes: z.int().min(1),
  published_at: instant,
})
export type StoryCard = z.infer<typeof storyCardSchema>

const countSchema = z.strictObject({ value: z.string(), count: z.int().min(0) })

/** `GET /store/stories?locale=`: the newest first. Counts of a facet ignore that facet's own choice. */
export const storiesSchema = z.strictObject({
  stories: z.array(storyCardSchema),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  facets: z.strictObject({ kind: z.array(countSchema), operator: z.array(countSchema) }),
})
export type Stories = z.infer<typeof storiesSchema>

/**
 * `GET /store/stories/:handle?locale=`. A story that was withdrawn or has run out answers 410 with the code `gone`; one
 * that was never published 404.
 */
export const storySchema = storyCardSchema.extend({
  /** Stays the same for life, as the handle does: `/q/…` leads here by it. */
  id: idSchema,
  blocks: z.array(storyBlockSchema),
  pieces: z.array(pieceCardSchema),
  /** Stories that this one names, then others of its kind or workshop: three at most. */
  others: z.array(storyCardSchema),
  /** The one published before this one; the newest after the oldest; null where there is no other. */
  next: storyCardSchema.nullable(),
  updated_at: instant,
})
export type Story = z.infer<typeof storySchema>

/** `GET /store/qr/:id`: where a printed code leads, by the id of a piece or a story. 404 for none, 410 for what is gone. */
export const qrTargetSchema = z.strictObject({ kind: z.enum(["piece", "story"]), handle: handleSchema })
export type QrTarget = z.infer<typeof qrTargetSchema>

export const mediumSchema = z.enum(MEDIA)
export const channelSchema = z.enum(CHANNELS)

/** What the person of a consent reads with the card. `GET /store/consents/:token?locale=`; 404 for a token of nobody. */
export const consentCardSchema = z.strictObject({
  /** The pseudonym or first name chosen; no other name is ever here. */
  shown_name: z.string(),
  state: z.enum(["valid", "not_yet", "expired", "withdrawn"]),
  operator: z.strictObject({ handle: handleSchema, name: z.string(), email: z.string(), phone: z.string() }),
  /** The language the consent was read in. */
  language: localeSchema,
  agreed: z.array(z.strictObject({ medium: mediumSchema, channels: z.array(channelSchema) })),
  from: dateSchema,
  /** The last day. */
  to: dateSchema,
  withdrawn_on: dateSchema.nullable(),
  /** The text that was shown, in the language it was shown in. */
  form: z.strictObject({ version: z.string(), title: z.string(), paragraphs: z.array(z.string()) }),
  /** What is shown of this person now. */
  stories: z.array(z.strictObject({ handle: handleSchema, title: textSchema })),
})
export type ConsentCard = z.infer<typeof consentCardSchema>

/** `POST /store/consents/:token`: 422 `wrong_code`, 429 after a few tries, 409 `already_withdrawn`. */
export const consentWithdrawalSchema = z.strictObject({ code: z.string().trim().min(4).max(20) })
export type ConsentWithdrawal = z.infer<typeof consentWithdrawalSchema>

/** What goes, told at once; every copy answers 410 within a minute. */
export const consentWithdrawnSchema = z.strictObject({
  withdrawn_on: dateSchema,
  stories: z.array(z.strictObject({ handle: handleSchema, title: textSchema })),
})
export type ConsentWithdrawn = z.infer<typeof consentWithdrawnSchema>
