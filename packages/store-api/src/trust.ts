import { z } from "zod"
import { pieceCardSchema } from "./piece.js"
import { dateSchema, handleSchema, idSchema, localeSchema, pictureSchema, textSchema } from "./common.js"

export const RECOGNITION_KINDS = ["agreement", "label", "insertion_status", "award"] as const
const RECOGNITION_LANGUAGES = ["fr", "nl", "en", "de"] as const

/** How a workshop answers for what it makes, in its own words. */
export const assuranceSchema = z.strictObject({
  /** How a piece is checked before it leaves. */
  checks: textSchema,
  /** Who supervises the work. */
  supervision: textSchema,
  /** What spare parts there are and how long; null says that there are none (C. conso. L111-4). */
  spare_parts: textSchema.nullable(),
})

/** Something that somebody else gave and anybody can look up; shown from `valid_from` to `valid_to`, both included. */
export const recognitionSchema = z.strictObject({
  kind: z.enum(RECOGNITION_KINDS),
  /** As its body calls it, in its own language. */
  name: z.string(),
  issuing_body: z.string(),
  /** Of both names. */
  language: z.enum(RECOGNITION_LANGUAGES),
  number: z.string().nullable(),
  register_url: z.string(),
  valid_from: dateSchema,
  valid_to: dateSchema.nullable(),
})
export type Recognition = z.infer<typeof recognitionSchema>

export const trustSchema = z.strictObject({
  /** Null until the workshop has written it. */
  assurance: assuranceSchema.nullable(),
  recognitions: z.array(recognitionSchema),
})
export type Trust = z.infer<typeof trustSchema>

/** What a person who bought it says of a piece. Texts stand as they were written. */
export const reviewSchema = z.strictObject({
  id: idSchema,
  piece: z.strictObject({ handle: handleSchema, title: textSchema }),
  rating: z.int().min(1).max(5),
  text: textSchema,
  /** Null once its author closed their account. */
  first_name: z.string().nullable(),
  /** When the piece was handed over, and when the review was put here. */
  received_on: dateSchema,
  published_on: dateSchema,
  /** The maker's one answer. */
  answer: z.strictObject({ text: textSchema, on: dateSchema }).nullable(),
})
export type Review = z.infer<typeof reviewSchema>

export const reviewSummarySchema = z.strictObject({
  count: z.int().min(0),
  /** Tenths of a point; null of fewer than three. */
  average_tenths: z.int().nullable(),
})

/** `GET /store/pieces/:handle/reviews`, `GET /store/operators/:handle/reviews`: newest first, at most fifty. */
export const reviewsSchema = z.strictObject({ summary: reviewSummarySchema, reviews: z.array(reviewSchema) })
export type Reviews = z.infer<typeof reviewsSchema>

export const REVIEW_REFUSALS = [
  "insult",
  "personal_data",
  "not_about_piece",
  "advertising",
  "unlawful",
  "unreadable",
] as const

/** `GET /store/placed/:token/reviews`: what was handed over of a purchase, and what was said of it. */
export const reviewableSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      line_id: idSchema,
      handle: handleSchema,
      title: textSchema,
      maker: z.string(),
      picture: pictureSchema.nullable(),
      review: z
        .strictObject({
          state: z.enum(["submitted", "published", "refused"]),
          reason: z.enum(REVIEW_REFUSALS).nullable(),
          rating: z.int(),
          text: z.string(),
        })
        .nullable(),
    }),
  ),
})
export type Reviewable = z.infer<typeof reviewableSchema>

/** `POST /store/placed/:token/reviews` */
export const writeReviewSchema = z.strictObject({
  line_id: idSchema,
  locale: localeSchema,
  rating: z.int().min(1).max(5),
  text: z.string().trim().min(10).max(2000),
  first_name: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[^@<>\d\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u),
})
export type WriteReview = z.infer<typeof writeReviewSchema>

/** The largest photo of a repair request, before it is written as base64. */
export const REPAIR_PHOTO_BYTES = 8 * 1024 * 1024

/** `POST /store/repairs`: for a piece of the shop, or one of a purchase by its signed link. */
export const askRepairSchema = z.strictObject({
  locale: localeSchema,
  handle: handleSchema,
  /** Signed link of the purchase, where it comes from its page. */
  token: z.string().max(120).nullable(),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  text: z.string().trim().min(10).max(3000),
  /** A picture of the damage as base64: JPEG, PNG or WebP. */
  photo: z.base64().nullable(),
})
export type AskRepair = z.infer<typeof askRepairSchema>
export const repairAskedSchema = z.strictObject({ maker: z.string() })

/** `GET /store/wishes?pieces=a,b`: the cards of a wish list, which lives on its owner's device. */
export const wishesSchema = z.strictObject({ pieces: z.array(pieceCardSchema) })
