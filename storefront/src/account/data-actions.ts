"use server"

import { translator } from "@etabli/i18n"
import { localeSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import type { BackendError } from "@/backend/call-backend.server"
import { deleteCustomer } from "@/backend/customers.server"
import type { FormState } from "@/forms/form-state"
import { refusedByBackend } from "@/forms/refused-form"
import { accountToken, forgetAccount } from "./account-session.server"

/** Only with the box ticked and the password: a wrong click erases nothing, nor does a borrowed screen. */
export async function deleteAccount(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  if (form.get("sure") !== "yes") {
    const state = refusedByBackend(refusal, { code: "invalid_input" })
    return { ...state, errors: { sure: translator(locale, "account")("data.delete_tick") } }
  }
  const token = await accountToken()
  if (!token) return refusedByBackend(refusal, { code: "sign_in_required" })
  const password = form.get("password")
  const deleted = await deleteCustomer(token, typeof password === "string" ? password : "")
  if (!deleted.ok) return refusedDeletion(refusal, deleted.error)
  await forgetAccount()
  redirect(`/${locale}/account/deleted`)
}

/** Bad input can only be the password here. */
function refusedDeletion(refusal: Parameters<typeof refusedByBackend>[0], error: BackendError): FormState {
  if (error.code !== "invalid_input") return refusedByBackend(refusal, error)
  const state = refusedByBackend(refusal, { code: "invalid_input" })
  return { ...state, errors: { password: translator(refusal.locale, "account")("data.delete_wrong_password") } }
}
