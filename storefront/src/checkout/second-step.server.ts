import "server-only"
import type { Locale } from "@etabli/store-api"
import { basketId } from "@/basket/basket-cookies.server"
import { setFlash } from "@/basket/flash.server"
import { paying } from "./paying.server"
import { nextPath, placePatiently } from "./place-order.server"

/** Asks for the outcome of a payment whose payer comes back from the bank; gives the page to go on to. */
export async function afterSecondStep(locale: Locale): Promise<string> {
  const begun = await paying()
  if (!begun || begun.basket !== (await basketId())) return `/${locale}/checkout`
  const input = { total_cents: begun.totalCents, accept_terms: true } as const
  const placed = await placePatiently(begun.basket, input)
  if (placed.ok) return nextPath(locale, { basket: begun.basket, totalCents: begun.totalCents }, placed.value)
  const { code, lines } = placed.error
  await setFlash({ kind: "problem", code, ...(lines && { lines }) })
  return `/${locale}/checkout`
}
