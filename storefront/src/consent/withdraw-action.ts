"use server"

import { consentWithdrawalSchema, localeSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { z } from "zod"
import { withdrawConsent } from "@/backend/consents.server"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"

const pageSchema = z.object({ locale: localeSchema, token: z.string().min(1).max(200) })

/** One form, one code: what was agreed ends at once, and the page then says goodbye. */
export async function withdrawByCard(before: FormState, form: FormData): Promise<FormState> {
  const { locale, token } = pageSchema.parse({ locale: form.get("locale"), token: form.get("token") })
  const refusal = { locale, before, form }
  const typed = consentWithdrawalSchema.safeParse({ code: text(form, "code") ?? "" })
  if (!typed.success) return refusedBySchema(refusal, typed.error)
  const answer = await withdrawConsent({ token, code: typed.data.code, locale })
  if (!answer.ok && answer.error.code !== "already_withdrawn") return refusedByBackend(refusal, answer.error)
  redirect(`/${locale}/consent/${encodeURIComponent(token)}`)
}
