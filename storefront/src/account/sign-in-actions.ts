"use server"

import { translator } from "@etabli/i18n"
import { localeSchema, signInSchema, signUpSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { signIn, signUp } from "@/backend/customer-auth.server"
import type { BackendError } from "@/backend/call-backend.server"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"
import { forgetAccount, keepAccount } from "./account-session.server"

export async function signInCustomer(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const credentials = signInSchema.safeParse({ email: text(form, "email") ?? "", password: form.get("password") })
  if (!credentials.success) return refusedBySchema(refusal, credentials.error)
  const signed = await signIn(credentials.data)
  if (!signed.ok) return failed(refusedByBackend(refusal, signed.error), signed.error, signInSentence(locale))
  await keepAccount(signed.value)
  redirect(`/${locale}/${form.get("next") === "checkout" ? "checkout" : "account"}`)
}

export async function signUpCustomer(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const customer = signUpSchema.safeParse({
    email: text(form, "email") ?? "",
    password: form.get("password"),
    first_name: text(form, "first_name") ?? "",
    last_name: text(form, "last_name") ?? "",
  })
  if (!customer.success) return refusedBySchema(refusal, customer.error)
  const signed = await signUp(customer.data)
  if (!signed.ok) return failed(refusedByBackend(refusal, signed.error), signed.error, signUpSentence(locale))
  await keepAccount(signed.value)
  redirect(`/${locale}/account`)
}

export async function signOutCustomer(form: FormData): Promise<void> {
  await forgetAccount()
  redirect(`/${localeSchema.parse(form.get("locale"))}`)
}

type Language = Parameters<typeof translator>[0]
const signInSentence = (locale: Language) => translator(locale, "account")("sign_in.failed")
const signUpSentence = (locale: Language) => translator(locale, "account")("sign_up.failed")

/** One sentence for every refusal of the pair: neither address nor password is named, nor whether an account exists. */
function failed(state: FormState, error: BackendError, sentence: string): FormState {
  const isThePair = [400, 401, 422].includes(error.status)
  return isThePair ? { ...state, errors: {}, problem: sentence } : state
}
