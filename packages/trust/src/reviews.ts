import { z } from "zod"

/** submitted: waits for a look; published; refused: with a reason of the public list; withdrawn: by its author. */
export const REVIEW_STATES = ["submitted", "published", "refused"] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** Why a review is not published: the whole list, as the public reads it. */
export const REVIEW_REFUSALS = [
  "insult",
  "personal_data",
  "not_about_piece",
  "advertising",
  "unlawful",
  "unreadable",
] as const
export type ReviewRefusal = (typeof REVIEW_REFUSALS)[number]

const NEXT: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  submitted: ["published", "refused"],
  // A published one is taken down for a reason of the list alone, a refused one let in when its reason falls away.
  published: ["refused"],
  refused: ["published"],
}

export function mayBecome(from: ReviewState, to: ReviewState): boolean {
  return NEXT[from].includes(to)
}

const plainLine = z.string().trim().max(40, "too_long")
export const reviewInputSchema = z.strictObject({
  rating: z.int("missing").min(1, "missing").max(5, "missing"),
  text: z.string().trim().min(10, "too_short").max(2000, "too_long"),
  /** What the public reads; no more than one name. */
  first_name: plainLine.min(1, "missing").regex(/^[^@<>\d\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, "not_a_name"),
})
export type ReviewInput = z.infer<typeof reviewInputSchema>

/** Under this number an average says more about chance than about the piece, and is not told. */
export const LEAST_FOR_AVERAGE = 3

export type ReviewSummary = {
  count: number
  /** Tenths of a point (46 is 4.6); null where there are too few. */
  average_tenths: number | null
  /** How many gave 1, 2, 3, 4, 5; null where there are too few. */
  spread: readonly [number, number, number, number, number] | null
}

/** @param ratings whole numbers from 1 to 5 */
export function summarise(ratings: readonly number[]): ReviewSummary {
  const count = ratings.length
  if (count < LEAST_FOR_AVERAGE) return { count, average_tenths: null, spread: null }
  const sum = ratings.reduce((total, rating) => total + rating, 0)
  const of = (rating: number) => ratings.filter((each) => each === rating).length
  return { count, average_tenths: Math.round((sum * 10) / count), spread: [of(1), of(2), of(3), of(4), of(5)] }
}
