"use server"

import { type Basket, idSchema, localeSchema } from "@etabli/store-api"
import { readBasket, setDiscount, setLine } from "@/backend/baskets.server"
import type { BackendError, Result } from "@/backend/call-backend.server"
import { type FormState, text, typedValues } from "@/forms/form-state"
import { refusedByBackend } from "@/forms/refused-form"
import { basketId, keepBasket } from "./basket-cookies.server"
import { addToCurrentBasket } from "./current-basket.server"
import { type Flash, setFlash } from "./flash.server"
import { requestedQuantity } from "./requested-quantity"

export async function setQuantity(form: FormData): Promise<void> {
  const quantity = requestedQuantity(form)
  if (quantity === null) return setFlash({ kind: "problem", code: "invalid_input" })
  await changeLine(form, quantity)
}

export async function removeLine(form: FormData): Promise<void> {
  await changeLine(form, 0)
}

async function changeLine(form: FormData, quantity: number): Promise<void> {
  const id = await basketId()
  const lineId = idSchema.safeParse(form.get("line"))
  if (!id || !lineId.success) return setFlash({ kind: "problem", code: "not_found" })
  const removed = quantity === 0 ? await removalOf(id, lineId.data, form) : null
  await settle(await setLine(id, lineId.data, quantity), removed)
}

/** What is about to be taken out, as the basket itself knows it, so that it can be put back. */
async function removalOf(id: string, lineId: string, form: FormData): Promise<Flash | null> {
  const locale = localeSchema.parse(form.get("locale"))
  const basket = await readBasket(id, locale)
  const line = basket.ok ? basket.value.lines.find((candidate) => candidate.id === lineId) : undefined
  if (!line) return null
  return { kind: "removed", variant_id: line.variant_id, quantity: line.quantity, title: line.title.text }
}

export async function putBack(form: FormData): Promise<void> {
  const locale = localeSchema.parse(form.get("locale"))
  const variant = idSchema.safeParse(form.get("variant_id"))
  const quantity = requestedQuantity(form)
  if (!variant.success || !quantity) return setFlash({ kind: "problem", code: "invalid_input" })
  await settle(await addToCurrentBasket(locale, { variant_id: variant.data, quantity }), null)
}

async function settle(result: Result<Basket>, said: Flash | null): Promise<void> {
  if (result.ok) await keepBasket(result.value)
  await setFlash(result.ok ? said : problemFlash(result.error))
}

const problemFlash = ({ code, lines }: BackendError): Flash => ({ kind: "problem", code, ...(lines && { lines }) })

/** An empty code takes the discount away. */
export async function applyDiscount(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeSchema.parse(form.get("locale"))
  const refusal = { locale, before, form }
  const id = await basketId()
  if (!id) return refusedByBackend(refusal, { code: "basket_empty" })
  const result = await setDiscount(id, (text(form, "code") ?? "").slice(0, 40))
  if (!result.ok) return refusedByBackend(refusal, result.error)
  await keepBasket(result.value)
  return { values: typedValues(form), errors: {}, attempt: 0 }
}
