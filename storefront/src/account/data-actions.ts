"use server"

import { translator } from "@etabli/i18n"
import { localeSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { deleteCustomer } from "@/backend/customers.server"
import type { FormState } from "@/forms/form-state"
import { refusedByBackend } from "@/forms/refused-form"
import { accountToken, forgetAccount } from "./account-session.server"

/** Only with the box ticked: a wrong click erases nothing. */
export async function deleteAccount(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  if (form.get("sure") !== "yes") {
    const state = refusedByBackend(refusal, { code: "invalid_input" })
    return { ...state, errors: { sure: translator(locale, "account")("data.delete_tick") } }
  }
  const token = await accountToken()
  if (!token) return refusedByBackend(refusal, { code: "sign_in_required" })
  const deleted = await deleteCustomer(token)
  if (!deleted.ok) return refusedByBackend(refusal, deleted.error)
  await forgetAccount()
  redirect(`/${locale}/account/deleted`)
}
