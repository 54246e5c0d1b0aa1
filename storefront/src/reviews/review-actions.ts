"use server"

import { localeSchema, writeReviewSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { z } from "zod"
import { sendReview } from "@/backend/reviews.server"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"

const keySchema = z.object({ locale: localeSchema, token: z.string().min(10).max(120) })

/** Sends one review; the page then says what becomes of it. */
export async function writeReview(before: FormState, form: FormData): Promise<FormState> {
  const { locale, token } = keySchema.parse({ locale: form.get("locale"), token: form.get("token") })
  const refusal = { locale, before, form }
  const review = writeReviewSchema.safeParse({
    line_id: form.get("line_id"),
    locale,
    rating: Number(form.get("rating")),
    text: text(form, "text") ?? "",
    first_name: text(form, "first_name") ?? "",
  })
  if (!review.success) return refusedBySchema(refusal, review.error)
  const sent = await sendReview(token, review.data)
  if (!sent.ok) return refusedByBackend(refusal, sent.error)
  redirect(`/${locale}/order/${encodeURIComponent(token)}/reviews`)
}
