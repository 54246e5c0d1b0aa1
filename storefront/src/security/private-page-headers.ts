import { type NextRequest, NextResponse } from "next/server"
import { FLASH_COOKIE } from "../basket/flash-cookie"
import { env } from "../env.server"
import { privatePolicy } from "./private-pages"

/** Far more than any form of ours holds; Next itself would answer with a bare failure from 1 MB on. */
const MAX_FORM_BYTES = 100_000

/** Back to the page, which says that what was sent was too large; `null` for everything of a usual size. */
export function refuseLargeForm(request: NextRequest): NextResponse | null {
  if (Number(request.headers.get("content-length") ?? 0) <= MAX_FORM_BYTES) return null
  const said = JSON.stringify({ kind: "problem", code: "too_large" })
  const response = NextResponse.redirect(request.nextUrl, 303)
  response.cookies.set(FLASH_COOKIE, said, { path: "/", httpOnly: true, sameSite: "lax", maxAge: 20 })
  return response
}

/** Next reads the nonce from the request's policy and puts it on its own scripts. */
export function withPrivateHeaders(request: NextRequest): NextResponse {
  const policy = privatePolicy(crypto.randomUUID().replaceAll("-", ""), env.NODE_ENV === "development")
  const headers = new Headers(request.headers)
  headers.set("Content-Security-Policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("Content-Security-Policy", policy)
  response.headers.set("Cache-Control", "private, no-store")
  response.headers.set("X-Robots-Tag", "noindex")
  // The address of an order page is its key: it is told to nobody, yet form posts keep their origin.
  response.headers.set("Referrer-Policy", "same-origin")
  return response
}
