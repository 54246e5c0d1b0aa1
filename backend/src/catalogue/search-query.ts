import { PAGE_SIZE, type CatalogueQuery, type Locale, type Sort } from "@etabli/store-api"
import type { SearchTypes } from "@medusajs/framework/types"
import { CARD_FIELDS } from "./card"

export const PIECES_INDEX = "pieces"
export const FACETS = ["category", "operator", "material", "colour", "kind", "condition", "pickup"] as const

type Order = Record<string, SearchTypes.SearchOrderBy>
export const TURN = { turn: "ASC", tie: "ASC" } as const

/** Every order ends in the fair turn, so that equal pieces do not jump between pages. */
export const ORDERS: Record<Sort, (locale: Locale) => Order> = {
  recommended: () => TURN,
  newest: () => ({ listed: "DESC", ...TURN }),
  price_asc: () => ({ price_cents: "ASC", ...TURN }),
  price_desc: () => ({ price_cents: "DESC", ...TURN }),
  name: (locale) => ({ [`sort_${locale}`]: "ASC", ...TURN }),
}

/** The catalogue's question as the index understands it. */
export function toSearchQuery(query: CatalogueQuery, forgiving = false): SearchTypes.SearchQuery {
  const order = query.q && query.sort === "recommended" ? { _score: "DESC" as const, ...TURN } : null
  return {
    entity: PIECES_INDEX,
    fields: [...CARD_FIELDS],
    filters: toFilters(query),
    pagination: {
      take: PAGE_SIZE,
      skip: (query.page - 1) * PAGE_SIZE,
      order: order ?? ORDERS[query.sort](query.locale),
    },
    // How many there are is counted with the facets: once for all pages and orders of a choice.
    search_options: { count: "none", ...matching(forgiving) },
  }
}

/** How many pieces there are and each choice would leave, whatever the page and the order. */
export function toFacetQuery(query: CatalogueQuery, forgiving = false): SearchTypes.SearchQuery {
  return {
    entity: PIECES_INDEX,
    fields: ["id"],
    filters: toFilters(query),
    pagination: { take: 1 },
    search_options: {
      count: "exact",
      ...matching(forgiving),
      disjunctive_facets: true,
      facets: FACETS.map((field) => ({ field, limit: 100 })),
    },
  }
}

function matching(forgiving: boolean): SearchTypes.SearchQuery["search_options"] {
  return { match_strategy: "last", ...(forgiving ? { typo_tolerance: true, min_score: 0.45 } : {}) }
}

/** Lowest and highest price of all pieces. */
export const PRICE_RANGE_QUERY: SearchTypes.SearchQuery = {
  entity: PIECES_INDEX,
  fields: ["id"],
  pagination: { take: 1 },
  search_options: { count: "none", facets: [{ field: "price_cents", type: "stats" }] },
}

function toFilters(query: CatalogueQuery): SearchTypes.SearchFilters {
  const chosen = FACETS.flatMap((field) => (query[field]?.length ? [[field, { $in: query[field] }] as const] : []))
  return {
    ...Object.fromEntries(chosen),
    ...(query.q ? { q: query.q } : {}),
    ...(query.promoted ? { promoted: true } : {}),
    ...between("price_cents", query.price_min, query.price_max),
    ...between("width_mm", undefined, query.width_max),
    ...between("height_mm", undefined, query.height_max),
    ...between("depth_mm", undefined, query.depth_max),
  }
}

function between(field: string, min: number | undefined, max: number | undefined): SearchTypes.SearchFilters {
  if (min === undefined && max === undefined) return {}
  return { [field]: { ...(min === undefined ? {} : { $gte: min }), ...(max === undefined ? {} : { $lte: max }) } }
}
