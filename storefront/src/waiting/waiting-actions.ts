"use server"

import { type Locale, localeSchema, type WaitingStep } from "@etabli/store-api"
import { redirect } from "next/navigation"
import { z } from "zod"
import { orThrow } from "@/backend/call-backend.server"
import { readBasket } from "@/backend/baskets.server"
import { readWaitingPlace, stepInQueue } from "@/backend/waiting.server"
import { keepBasket } from "@/basket/basket-cookies.server"

const formSchema = z.object({ locale: localeSchema, token: z.string().min(20).max(100) })
type Asked = z.infer<typeof formSchema>

export async function confirmWish(form: FormData): Promise<void> {
  await step(readForm(form), "confirm")
}

export async function leaveList(form: FormData): Promise<void> {
  await step(readForm(form), "leave")
}

/** The kept place lies in a basket of its own, which becomes the visitor's. */
export async function buyPlace(form: FormData): Promise<void> {
  const { locale, token } = readForm(form)
  const { basket_id } = orThrow(await readWaitingPlace(token, locale))
  const basket = basket_id ? await readBasket(basket_id, locale) : null
  if (!basket?.ok) redirect(pageOf({ locale, token }))
  await keepBasket(basket.value)
  redirect(`/${locale}/basket`)
}

async function step(asked: Asked, which: WaitingStep["step"]): Promise<never> {
  orThrow(await stepInQueue(asked.token, which))
  redirect(pageOf(asked))
}

function readForm(form: FormData): Asked {
  return formSchema.parse({ locale: form.get("locale"), token: form.get("token") })
}

function pageOf({ locale, token }: { locale: Locale; token: string }): string {
  return `/${locale}/waiting/${encodeURIComponent(token)}`
}
