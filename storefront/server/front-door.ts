import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { AddressState } from "@etabli/store-api"
import { askedPage, type AskedPage } from "./asked-page"
import { holdNotFound, passOn } from "./held-answer"
import type { KnownAddresses } from "./known-addresses"

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type House = {
  next: Next
  known: KnownAddresses
  /** A page of this very shop, asked for over HTTP. */
  fetchOwn: (path: string) => Promise<Response>
}

/**
 * Stands before Next, which sends an empty document that only JavaScript fills when a kept page turns out to have
 * nothing to show (vercel/next.js#62228), and has no way to answer 410. Who asks for such an address is led to a page
 * that says so; `proxy.ts` gives it its status.
 */
export function frontDoor({ next, known, fetchOwn }: House): RequestListener {
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
    if (handle === null) return lead({ request, response }, INSTEAD.unknown(locale))
    const state = await known.stateOf({ section, handle })
    if (state !== "here") return lead({ request, response }, INSTEAD[state](locale))
    return show({ request, response }, { locale, section, handle })
  }

  function lead({ request, response }: Exchange, path: string): Promise<void> {
    request.url = path
    return next(request, response)
  }

  /** Where Next has lost a page that we believed in, the backend is asked afresh before anything is said. */
  async function show({ request, response }: Exchange, { locale, ...place }: AskedPage): Promise<void> {
    // What scripts ask for is asked for again as a page when it is not there.
    if (request.headers.rsc !== undefined) return next(request, response)
    const hold = holdNotFound(response)
    const served = next(request, response)
    await Promise.race([hold.ended, served])
    if (!hold.isHeld()) return served
    await hold.ended
    hold.release()
    known.forget(place)
    const state = await known.stateOf(place)
    await passOn(await fetchOwn(INSTEAD[state === "gone" ? "gone" : "unknown"](locale)), response)
    await served
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

const INSTEAD: Readonly<Record<Exclude<AddressState, "here">, (locale: string) => string>> = {
  unknown: (locale) => `/${locale}/unknown-address`,
  gone: (locale) => `/${locale}/gone`,
}
