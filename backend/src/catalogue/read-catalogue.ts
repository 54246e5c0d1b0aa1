import {
  PAGE_SIZE,
  type Catalogue,
  type CatalogueQuery,
  type Facets,
  type Locale,
  type PieceCard,
} from "@etabli/store-api"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Counted, countFacets, countFacetsAnew } from "./count-facets"
import { CARD_FIELDS, toCard, type CardDocument } from "./card"
import { FACETS, PIECES_INDEX, toSearchQuery, TURN } from "./search-query"
import { availabilityOfProducts } from "./supply"
import { today } from "../today"

type Container = Pick<MedusaContainer, "resolve">
type Result = SearchTypes.SearchResult

/** One page of the catalogue with its facets: the index for what is where, two statements for what may be sold. */
export async function readCatalogue(container: Container, query: CatalogueQuery): Promise<Catalogue> {
  const exact = await findPieces(container, query, false)
  // Nothing by that word: perhaps it is misspelt.
  const isMisspelt = Boolean(query.q) && totalOf(exact.counts) === 0
  const { found, counts } = isMisspelt ? await findPieces(container, query, true) : exact
  const total = totalOf(counts)
  return {
    pieces: await cardsOf(container, found, query.locale),
    total,
    page: query.page,
    pages: Math.ceil(total / PAGE_SIZE),
    facets: toFacets(counts.facets),
    price_range: toPriceRange(counts.range),
  }
}

async function findPieces(container: Container, query: CatalogueQuery, forgiving: boolean) {
  const [[found], counts] = await Promise.all([
    search(container, [toSearchQuery(query, forgiving)]),
    countFacets(container, query, forgiving),
  ])
  if (!isContradicted(query, { found, counts })) return { found, counts }
  return { found, counts: await countFacetsAnew(container, query, forgiving) }
}

/** What is found is of now, the numbers may be of a moment ago: a piece that just came or went makes them tell apart. */
function isContradicted({ page }: CatalogueQuery, { found, counts }: { found: Result | undefined; counts: Counted }) {
  return page === 1 && (found?.hits ?? []).length > 0 !== totalOf(counts) > 0
}

/** Cards of other pieces on the same shelf, in the recommended order. */
export async function readSimilar(
  container: Container,
  piece: { handle: string; category: string },
  locale: Locale,
): Promise<PieceCard[]> {
  const [found] = await search(container, [
    {
      entity: PIECES_INDEX,
      fields: [...CARD_FIELDS],
      filters: { category: piece.category, handle: { $ne: piece.handle }, promoted: true },
      pagination: { take: 4, order: TURN },
      search_options: { count: "none" },
    },
  ])
  return cardsOf(container, found, locale)
}

/** Cards of these pieces in the recommended order, without those of workshops whose benches are full. */
export async function cardsOfPieces(
  container: Container,
  ids: readonly string[],
  locale: Locale,
): Promise<PieceCard[]> {
  const [found] = await search(container, [
    {
      entity: PIECES_INDEX,
      fields: [...CARD_FIELDS],
      filters: { id: [...ids], promoted: true },
      pagination: { take: ids.length, order: TURN },
      search_options: { count: "none" },
    },
  ])
  return cardsOf(container, found, locale)
}

/** Cards of these pieces, in the order of their handles; what is shown no more is left out. */
export async function readCards(
  container: Container,
  handles: readonly string[],
  locale: Locale,
): Promise<PieceCard[]> {
  if (handles.length === 0) return []
  const [found] = await search(container, [
    {
      entity: PIECES_INDEX,
      fields: [...CARD_FIELDS],
      filters: { handle: { $in: [...handles] } },
      pagination: { take: handles.length },
      search_options: { count: "none" },
    },
  ])
  const cards = await cardsOf(container, found, locale)
  return cards.sort((a, b) => handles.indexOf(a.handle) - handles.indexOf(b.handle))
}

function search(container: Container, queries: SearchTypes.SearchQuery[]): Promise<Result[]> {
  return container.resolve(Modules.SEARCH).searchMany(queries)
}

async function cardsOf(container: Container, found: Result | undefined, locale: Locale): Promise<PieceCard[]> {
  const documents = (found?.hits ?? []).map((hit) => hit.document as CardDocument)
  const ids = documents.map((document) => document.id)
  const available = await availabilityOfProducts(container, ids, today())
  return documents.map((document) => toCard(document, locale, available.get(document.id) ?? { state: "sold_out" }))
}

function totalOf({ facets }: Counted): number {
  return facets?.metadata.count ?? 0
}

function toFacets(found: Result | undefined): Facets {
  const values = (field: string) => {
    const facet = found?.facets?.[field]
    return facet?.type === "value" ? facet.values : []
  }
  return Object.fromEntries(FACETS.map((field) => [field, values(field)])) as Facets
}

function toPriceRange(range: Result | undefined): Catalogue["price_range"] {
  const stats = range?.facets?.price_cents
  return stats?.type === "stats" ? { min_cents: stats.min, max_cents: stats.max } : { min_cents: 0, max_cents: 0 }
}
