import type { ReviewRow } from "@etabli/trust"
import { readBackend, sendBackend } from "../workshop/call-backend"

export const REASONS = ["insult", "personal_data", "not_about_piece", "advertising", "unlawful", "unreadable"] as const

/** @throws BackendRefusal */
export async function readReviews(path: string): Promise<ReviewRow[]> {
  return (await readBackend<{ reviews: ReviewRow[] }>(path)).reviews
}

/** @throws BackendRefusal */
export function answerReview(operatorId: string, id: string, text: string): Promise<unknown> {
  return sendBackend("POST", `/admin/operators/${operatorId}/reviews/${id}/answer`, { text })
}

/** Publishes, or refuses for a reason of the public list. @throws BackendRefusal */
export function decideReview(id: string, reason: string | null): Promise<unknown> {
  const body = reason === null ? { decision: "publish" } : { decision: "refuse", reason }
  return sendBackend("POST", `/admin/reviews/${id}/decision`, body)
}
