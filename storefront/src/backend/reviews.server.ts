import "server-only"
import {
  type Locale,
  type Reviewable,
  reviewableSchema,
  type Reviews,
  reviewsSchema,
  type WriteReview,
} from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { callBackend, orThrow, type Result } from "./call-backend.server"

export const getPieceReviews = cache(async (locale: Locale, handle: string): Promise<Reviews> => {
  const path = `/store/pieces/${encodeURIComponent(handle)}/reviews?locale=${locale}`
  return orThrow(await callBackend({ path, cache: CACHE.piece(handle), schema: reviewsSchema }))
})

export const getWorkshopReviews = cache(async (locale: Locale, handle: string): Promise<Reviews> => {
  const path = `/store/operators/${encodeURIComponent(handle)}/reviews?locale=${locale}`
  return orThrow(await callBackend({ path, cache: CACHE.operator(handle), schema: reviewsSchema }))
})

const pathOf = (token: string) => `/store/placed/${encodeURIComponent(token)}/reviews`

/** What of a purchase may be reviewed, by the signed link of the mails. */
export function readReviewable(token: string): Promise<Result<Reviewable>> {
  return callBackend({ path: pathOf(token), schema: reviewableSchema })
}

export function sendReview(token: string, body: WriteReview): Promise<Result<Reviewable>> {
  return callBackend({ method: "POST", path: pathOf(token), body, schema: reviewableSchema })
}
