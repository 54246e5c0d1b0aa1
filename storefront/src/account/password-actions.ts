"use server"

import { translator } from "@etabli/i18n"
import { localeSchema, passwordSchema, signInSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { z } from "zod"
import { askForReset, setPassword } from "@/backend/customer-auth.server"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"

const askSchema = signInSchema.pick({ email: true })
const newPasswordSchema = z.strictObject({ password: passwordSchema })

/** Says the same whether or not there is an account. */
export async function requestReset(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const asked = askSchema.safeParse({ email: text(form, "email") ?? "" })
  if (!asked.success) return refusedBySchema(refusal, asked.error)
  const sent = await askForReset(asked.data.email, locale)
  if (!sent.ok) return refusedByBackend(refusal, sent.error)
  redirect(`/${locale}/account/reset?${new URLSearchParams({ sent: asked.data.email }).toString()}`)
}

export async function choosePassword(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const chosen = newPasswordSchema.safeParse({ password: form.get("password") })
  if (!chosen.success) return refusedBySchema(refusal, chosen.error)
  const done = await setPassword(text(form, "token") ?? "", chosen.data.password)
  if (done.ok) redirect(`/${locale}/account/sign-in?reason=password_set`)
  const state = refusedByBackend(refusal, done.error)
  const isLink = [400, 401, 404].includes(done.error.status)
  return isLink ? { ...state, errors: {}, problem: translator(locale, "account")("reset.expired") } : state
}
