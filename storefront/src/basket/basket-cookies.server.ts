import "server-only"
import { type Basket, idSchema } from "@etabli/store-api"
import { cookies } from "next/headers"
import { env } from "@/env.server"
import { COUNT_COOKIE } from "./basket-count"

const BASKET_COOKIE = "etabli_basket"
const DAY_SECONDS = 86_400

/** Strictly necessary for what the customer asked for, so no banner asks about them. */
const KEPT = {
  path: "/",
  sameSite: "lax",
  secure: env.STOREFRONT_URL.startsWith("https:"),
  maxAge: 30 * DAY_SECONDS,
} as const

/** Id of the visitor's basket; `null` when there is none or the cookie was tampered with. */
export async function basketId(): Promise<string | null> {
  const parsed = idSchema.safeParse((await cookies()).get(BASKET_COOKIE)?.value)
  return parsed.success ? parsed.data : null
}

/** Only in server actions and route handlers: pages cannot set cookies. */
export async function keepBasket(basket: Basket): Promise<void> {
  const jar = await cookies()
  jar.set(BASKET_COOKIE, basket.id, { ...KEPT, httpOnly: true })
  jar.set(COUNT_COOKIE, String(basket.totals.quantity), KEPT)
}

export async function forgetBasket(): Promise<void> {
  const jar = await cookies()
  jar.delete(BASKET_COOKIE)
  jar.delete(COUNT_COOKIE)
}
