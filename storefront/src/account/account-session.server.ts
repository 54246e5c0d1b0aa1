import "server-only"
import type { Locale } from "@etabli/store-api"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { orThrow } from "@/backend/call-backend.server"
import { type Customer, readCustomer } from "@/backend/customers.server"
import { env } from "@/env.server"

const ACCOUNT_COOKIE = "etabli_account"
/** As long as the backend's own token. */
const DAY_SECONDS = 86_400

/** The signed-in customer's token; never shown to scripts. */
export async function accountToken(): Promise<string | null> {
  return (await cookies()).get(ACCOUNT_COOKIE)?.value ?? null
}

export async function keepAccount(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(ACCOUNT_COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: env.STOREFRONT_URL.startsWith("https:"),
    maxAge: DAY_SECONDS,
  })
}

export async function forgetAccount(): Promise<void> {
  const jar = await cookies()
  jar.delete(ACCOUNT_COOKIE)
}

/** Who is signed in, if anybody: a token that is no longer good counts as nobody. */
export async function currentCustomer(locale: Locale): Promise<Customer | null> {
  const token = await accountToken()
  if (!token) return null
  const result = await readCustomer(token, locale)
  return result.ok ? result.value : null
}

export type Session = { token: string; customer: Customer }

/** The account's pages are for who is signed in; others are led to the sign-in page. */
export async function requireSession(locale: Locale): Promise<Session> {
  const token = await accountToken()
  if (!token) redirect(`/${locale}/account/sign-in`)
  const result = await readCustomer(token, locale)
  if (!result.ok && result.error.status === 401) redirect(`/${locale}/account/sign-in?reason=ended`)
  return { token, customer: orThrow(result) }
}
