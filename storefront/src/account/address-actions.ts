"use server"

import { localeSchema } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { deleteAddress, saveAddress } from "@/backend/customers.server"
import { setFlash } from "@/basket/flash.server"
import { readAddress } from "@/checkout/checkout-form-input"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"
import { accountToken } from "./account-session.server"

export async function keepAddress(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const address = readAddress(form)
  if (!address.success) return refusedBySchema(refusal, address.error)
  const token = await accountToken()
  if (!token) return refusedByBackend(refusal, { code: "sign_in_required" })
  const saved = await saveAddress(token, address.data, text(form, "id"))
  if (!saved.ok) return refusedByBackend(refusal, saved.error)
  redirect(`/${locale}/account/addresses?done=saved`)
}

export async function removeAddress(form: FormData): Promise<void> {
  const locale = localeSchema.parse(form.get("locale"))
  const token = await accountToken()
  const id = text(form, "id")
  if (!token || !id) redirect(`/${locale}/account/sign-in?reason=ended`)
  const removed = await deleteAddress(token, id)
  if (!removed.ok) await setFlash({ kind: "problem", code: removed.error.code })
  redirect(`/${locale}/account/addresses${removed.ok ? "?done=removed" : ""}`)
}
