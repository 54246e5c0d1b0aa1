import { pageAddressSchema, type AddressState } from "@etabli/store-api"
import { LRUCache } from "lru-cache"
import type { Place } from "./asked-page"

export type AskBackend = (place: Place) => Promise<AddressState>

export type KnownAddresses = {
  stateOf: (place: Place) => Promise<AddressState>
  /** The next who comes to this place asks afresh. */
  forget: (place: Place) => void
}

/** What is new is found at once; what is taken away is gone within this time, also where no event arrived. */
const KEPT_MS: Readonly<Record<AddressState, number>> = { here: 20_000, gone: 60_000, unknown: 1_000 }
const MOST = 100_000

/**
 * Whether a page stands at an address, asked of the backend once for all who come within its time. A backend that does
 * not answer takes no page away: what was known holds, and else the page itself says what it can.
 */
export function knownAddresses(ask: AskBackend, clock: Pick<Performance, "now"> = performance): KnownAddresses {
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
  return {
    stateOf: async (place) => (await cache.fetch(keyOf(place), { context: place }).catch(() => undefined)) ?? "here",
    forget: (place) => void cache.delete(keyOf(place)),
  }
}

const keyOf = ({ section, handle }: Place) => `${section}/${handle}`

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
