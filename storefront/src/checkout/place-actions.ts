"use server"

import { translator } from "@etabli/i18n"
import { localeSchema, placeSchema } from "@etabli/store-api"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { basketId } from "@/basket/basket-cookies.server"
import { lastOrder } from "@/basket/last-order.server"
import { type FormState, text } from "@/forms/form-state"
import { refusedByBackend } from "@/forms/refused-form"
import { nextPath, placePatiently } from "./place-order.server"

/** The order button. Whatever is clicked twice or in two tabs ends on the one confirmation. */
export async function placeOrder(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const seen = text(form, "basket")
  const last = await lastOrder()
  if (last && last.basket === seen) redirect(`/${locale}/order/${last.token}`)
  const id = await basketId()
  if (!id || id !== seen) return otherTab(refusal)
  const input = readPlacement(form)
  if (!input.success) return unready(refusal)
  const placed = await placePatiently(id, input.data)
  if (!placed.ok) {
    // What was refused may be what the page shows: prices, pieces, the total itself.
    refresh()
    return refusedByBackend(refusal, placed.error)
  }
  redirect(await nextPath(locale, { basket: id, totalCents: input.data.total_cents }, placed.value))
}

function readPlacement(form: FormData) {
  const behaviour = text(form, "behaviour")
  return placeSchema.safeParse({
    total_cents: Number(form.get("total_cents")),
    accept_terms: form.get("accept_terms") === "yes",
    ready_by: readDays(text(form, "ready_by")),
    ...(behaviour && { card: { behaviour } }),
  })
}

/** What the form carries unseen; the schema says whether it is days at all. */
function readDays(json: string | undefined): unknown {
  try {
    return json ? JSON.parse(json) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

type Refusal = Parameters<typeof refusedByBackend>[0]

function unready(refusal: Refusal): FormState {
  const { field } = sentences(refusal)
  const state = refusedByBackend(refusal, { code: "invalid_input" })
  return refusal.form.get("accept_terms") === "yes" ? state : { ...state, errors: { accept_terms: field } }
}

function otherTab(refusal: Refusal): FormState {
  refresh()
  return { ...refusedByBackend(refusal, { code: "invalid_input" }), problem: sentences(refusal).otherTab }
}

const sentences = ({ locale }: Refusal) => ({
  field: translator(locale, "problem")("field.terms"),
  otherTab: translator(locale, "checkout")("other_tab"),
})
