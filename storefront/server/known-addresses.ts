import { pageAddressSchema, type AddressState } from "@etabli/store-api"
import { LRUCache } from "lru-cache"
import type { AskedPage } from "./asked-page"

type Place = Pick<AskedPage, "section" | "handle">
export type AskBackend = (place: Place) => Promise<AddressState>

/** What is new is found at once; what is taken away is gone within this time, also where no event arrived. */
const KEPT_MS: Readonly<Record<AddressState, number>> = { here: 20_000, gone: 60_000, unknown: 1_000 }
const MOST = 100_000

/**
 * Whether a page stands at an address, asked of the backend once for all who come within its time. A backend that does
 * not answer takes no page away: what was known holds, and else the page itself says what it can.
 */
export function knownAddresses(
  ask: AskBackend,
  clock: Pick<Performance, "now"> = performance,
): (place: Place) => Promise<AddressState> {
  const cache = new LRUCache<string, AddressState, Place>({
    max: MOST,
    ttl: KEPT_MS.here,
    ttlResolution: 0,
    perf: clock,
    allowStaleOnFetchRejection: true,
    fetchMethod: async (_key, _stale, { context, options }) => {
      const state = await ask(context)
      options.ttl = KEPT_MS[state]
      return state
    },
  })
  return async (place) => {
    const context = { section: place.section, handle: place.handle }
    return (await cache.fetch(`${place.section}/${place.handle}`, { context }).catch(() => undefined)) ?? "here"
  }
}

const TIMEOUT_MS = 2_000

/** @throws where the backend gives no answer that keeps the contract */
export function askOver(backendUrl: string, storefrontKey: string): AskBackend {
  return async ({ section, handle }) => {
    const answer = await fetch(new URL(`/store/addresses/${section}/${handle}`, backendUrl), {
      headers: { "x-publishable-api-key": storefrontKey },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return pageAddressSchema.parse(await answer.json()).state
  }
}
