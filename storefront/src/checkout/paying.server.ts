import "server-only"
import { cookies } from "next/headers"
import { env } from "@/env.server"

const PAYING_COOKIE = "etabli_paying"
const HALF_HOUR_SECONDS = 1800

/**
 * Set when the order button was pressed and the payer sent to a bank. Coming back is a plain GET, which anybody's link
 * can cause: without this, it orders nothing.
 */
export async function keepPaying(basket: string, totalCents: number): Promise<void> {
  const jar = await cookies()
  jar.set(PAYING_COOKIE, `${basket}.${String(totalCents)}`, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: env.STOREFRONT_URL.startsWith("https:"),
    maxAge: HALF_HOUR_SECONDS,
  })
}

export async function forgetPaying(): Promise<void> {
  const jar = await cookies()
  jar.delete(PAYING_COOKIE)
}

/** The basket being paid and the total its customer agreed to. */
export async function paying(): Promise<{ basket: string; totalCents: number } | null> {
  const [basket, total] = ((await cookies()).get(PAYING_COOKIE)?.value ?? "").split(".")
  return basket && total && /^\d{1,9}$/.test(total) ? { basket, totalCents: Number(total) } : null
}
