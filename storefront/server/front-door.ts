import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { AddressState } from "@etabli/store-api"
import { askedPage } from "./asked-page"
import type { KnownAddresses } from "./known-addresses"

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Stands before Next, which sends an empty document that only JavaScript fills when a kept page turns out to have
 * nothing to show (vercel/next.js#62228), and has no way to answer 410. Who asks for such an address is led to a page
 * that says so; `proxy.ts` gives it its status.
 */
export function frontDoor(next: Next, { stateOf, forget }: KnownAddresses): RequestListener {
  return (request, response) => {
    void answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = askedPage(request.url ?? "/")
    if (asked === null) return next(request, response)
    const { locale, section, handle } = asked
    const state = handle === null ? "unknown" : await stateOf({ section, handle })
    if (state !== "here") request.url = INSTEAD[state](locale)
    await next(request, response)
    // Next knows more than we did: nobody after this one is let through to its empty document.
    if (state === "here" && handle !== null && response.statusCode === 404) forget({ section, handle })
  }
}

const INSTEAD: Readonly<Record<Exclude<AddressState, "here">, (locale: string) => string>> = {
  unknown: (locale) => `/${locale}/unknown-address`,
  gone: (locale) => `/${locale}/gone`,
}
