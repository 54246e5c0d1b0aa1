import type { CatalogueQuery } from "@etabli/store-api"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import QuickLRU from "quick-lru"
import { PRICE_RANGE_QUERY, toFacetQuery } from "./search-query"

type Container = Pick<MedusaContainer, "resolve">
/** How many pieces each choice would leave, and what the cheapest and the dearest of all cost. */
export type Counted = { facets: SearchTypes.SearchResult | undefined; range: SearchTypes.SearchResult | undefined }

/** Counting looks at every piece: what was counted a moment ago is good enough for the numbers beside the filters. */
const LIFETIME_MS = 20_000
const counted = new QuickLRU<string, Promise<Counted>>({ maxSize: 500, maxAge: LIFETIME_MS })

/** Counts once for all who ask the same within a moment; pages and orders of one choice share it. */
export function countFacets(container: Container, query: CatalogueQuery, forgiving = false): Promise<Counted> {
  return counted.get(keyOf(query, forgiving)) ?? countFacetsAnew(container, query, forgiving)
}

/** Where what was counted is known to be of before. Whoever asks next is told it too. */
export function countFacetsAnew(container: Container, query: CatalogueQuery, forgiving = false): Promise<Counted> {
  const facetQuery = toFacetQuery(query, forgiving)
  const key = keyOf(query, forgiving)
  const counting = count(container, facetQuery)
  counted.set(key, counting)
  // A failure is told to who asked now, not to who asks next.
  counting.catch(() => counted.delete(key))
  return counting
}

function keyOf(query: CatalogueQuery, forgiving: boolean): string {
  return JSON.stringify([toFacetQuery(query, forgiving).filters, forgiving])
}

/** Pieces came, went or changed: whoever asks next is told the new numbers. */
export function forgetCounts(): void {
  counted.clear()
}

async function count(container: Container, query: SearchTypes.SearchQuery): Promise<Counted> {
  const [facets, range] = await container.resolve(Modules.SEARCH).searchMany([query, PRICE_RANGE_QUERY])
  return { facets, range }
}
