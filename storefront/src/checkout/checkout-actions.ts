"use server"

import { type CheckoutInput, localeSchema } from "@etabli/store-api"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { saveCheckout } from "@/backend/baskets.server"
import { basketId, keepBasket } from "@/basket/basket-cookies.server"
import type { FormState } from "@/forms/form-state"
import type { Problem } from "@/forms/problem-sentences"
import { refusedByBackend, refusedBySchema } from "@/forms/refused-form"
import { readAddress, readContact, readPayment } from "./checkout-form-input"
import { openStep } from "./checkout-steps"
import { readDelivery } from "./delivery-form-input"

type Read<T> = { success: true; data: T } | { success: false; error: z.ZodError }
type Answer = { before: FormState; form: FormData }

export async function saveContact(before: FormState, form: FormData): Promise<FormState> {
  return save({ before, form }, readContact(form))
}

export async function saveAddress(before: FormState, form: FormData): Promise<FormState> {
  const address = readAddress(form)
  return save({ before, form }, address.success ? { success: true, data: { address: address.data } } : address)
}

export async function saveDelivery(before: FormState, form: FormData): Promise<FormState> {
  const { delivery, unanswered } = readDelivery(form)
  if (unanswered.length === 0) return save({ before, form }, { success: true, data: { delivery } })
  const locale = localeSchema.parse(form.get("locale"))
  const fields = unanswered.map((path) => ({ path, code: "choose" }))
  return refusedByBackend({ locale, before, form }, { code: "basket_incomplete", fields })
}

export async function savePayment(before: FormState, form: FormData): Promise<FormState> {
  return save({ before, form }, readPayment(form))
}

/** Keeps one section's answer and goes on to the next without one. */
async function save({ before, form }: Answer, read: Read<CheckoutInput>): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refuse = (problem: Problem) => refusedByBackend({ locale, before, form }, problem)
  if (!read.success) return refusedBySchema({ locale, before, form }, read.error)
  const id = await basketId()
  if (!id) return refuse({ code: "basket_empty" })
  const saved = await saveCheckout(id, { ...read.data, locale })
  if (!saved.ok) {
    refresh()
    return refuse(saved.error)
  }
  await keepBasket(saved.value)
  redirect(`/${locale}/checkout#${openStep(saved.value.missing, undefined)}`)
}
