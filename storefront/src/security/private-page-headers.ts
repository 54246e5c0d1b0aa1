import { type NextRequest, NextResponse } from "next/server"
import { env } from "../env.server"
import { privatePolicy } from "./private-pages"

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
