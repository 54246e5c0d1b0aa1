import "server-only"
import { setTimeout as sleep } from "node:timers/promises"
import type { Locale, Placed, PlaceInput } from "@etabli/store-api"
import { accountToken } from "@/account/account-session.server"
import { placeBasket } from "@/backend/baskets.server"
import type { Result } from "@/backend/call-backend.server"
import { forgetBasket } from "@/basket/basket-cookies.server"
import { keepLastOrder } from "@/basket/last-order.server"
import { forgetPaying, keepPaying } from "./paying.server"

const PATIENCE_MS = 8_000
const PAUSE_MS = 400

/** Places a basket; while another call is placing the same one, waits for that one's outcome. */
export async function placePatiently(id: string, input: PlaceInput): Promise<Result<Placed>> {
  const token = await accountToken()
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const placed = await placeBasket(id, input, token)
    const isUnderWay = !placed.ok && placed.error.code === "placement_under_way"
    if (!isUnderWay || Date.now() > until) return placed
    await sleep(PAUSE_MS)
  }
}

type Agreed = { basket: string; totalCents: number }

/** The page to go on to: the confirmation, or the payer's bank. */
export async function nextPath(locale: Locale, { basket, totalCents }: Agreed, placed: Placed): Promise<string> {
  if (placed.status === "action_required") {
    await keepPaying(basket, totalCents)
    return placed.action_url
  }
  await keepLastOrder({ basket, reference: placed.reference, token: placed.token })
  await Promise.all([forgetBasket(), forgetPaying()])
  return `/${locale}/order/${placed.token}?new=1`
}
