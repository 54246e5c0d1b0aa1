import "server-only"
import type { Basket, Locale } from "@etabli/store-api"
import { accountToken } from "@/account/account-session.server"
import { addLine, createBasket, readBasket, type Wanted } from "@/backend/baskets.server"
import type { Result } from "@/backend/call-backend.server"
import { basketId } from "./basket-cookies.server"

/** The visitor's open basket. One that is gone or already ordered counts as none: the next piece begins a new one. */
export async function currentBasket(locale: Locale): Promise<Result<Basket | null>> {
  const id = await basketId()
  if (!id) return { ok: true, value: null }
  const result = await readBasket(id, locale)
  if (!result.ok && result.error.code === "not_found") return { ok: true, value: null }
  if (result.ok && result.value.reference !== null) return { ok: true, value: null }
  return result
}

/** Adds to the open basket, or to a new one where there is none any more. */
export async function addToCurrentBasket(locale: Locale, line: Wanted): Promise<Result<Basket>> {
  const [id, token] = await Promise.all([basketId(), accountToken()])
  if (!id) return createBasket(locale, line, token)
  const added = await addLine(id, line)
  const isGone = !added.ok && ["not_found", "basket_already_placed"].includes(added.error.code)
  return isGone ? createBasket(locale, line, token) : added
}
