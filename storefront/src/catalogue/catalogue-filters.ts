import { CONDITIONS, type Kind, KINDS, type Condition, type Sort, SORTS } from "@etabli/store-api"

/** What the catalogue's address says, in the units people type: euros and centimetres. */
export type CatalogueFilters = {
  q: string
  category: string[]
  operator: string[]
  material: string[]
  colour: string[]
  kind: Kind[]
  condition: Condition[]
  pickup: string[]
  price_min: number | null
  price_max: number | null
  width_max: number | null
  height_max: number | null
  depth_max: number | null
  sort: Sort
  page: number
}

export const FACETS = ["category", "kind", "operator", "material", "colour", "condition", "pickup"] as const
export type Facet = (typeof FACETS)[number]
export const MEASURES = ["price_min", "price_max", "width_max", "height_max", "depth_max"] as const
export type Measure = (typeof MEASURES)[number]

export type RawQuery = Record<string, string | string[] | undefined>

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LARGEST = 100_000

/** Reads an address typed, shared or made by a form. What makes no sense is left out, never an error. */
export function readFilters(raw: RawQuery): CatalogueFilters {
  return {
    q: one(raw.q).trim().slice(0, 100),
    category: handles(raw.category),
    operator: handles(raw.operator),
    material: handles(raw.material),
    colour: handles(raw.colour),
    kind: KINDS.filter((kind) => many(raw.kind).includes(kind)),
    condition: CONDITIONS.filter((condition) => many(raw.condition).includes(condition)),
    pickup: handles(raw.pickup),
    price_min: amount(raw.price_min),
    price_max: amount(raw.price_max),
    width_max: amount(raw.width_max),
    height_max: amount(raw.height_max),
    depth_max: amount(raw.depth_max),
    sort: SORTS.find((sort) => sort === one(raw.sort)) ?? "recommended",
    page: Math.min(10_000, Math.max(1, Math.trunc(amount(raw.page) ?? 1))),
  }
}

/** The shortest address that says the same; filters at rest are not in it. */
export function filtersToQuery(filters: CatalogueFilters): URLSearchParams {
  const query = new URLSearchParams()
  if (filters.q) query.set("q", filters.q)
  for (const facet of FACETS) for (const value of filters[facet]) query.append(facet, value)
  for (const measure of MEASURES) if (filters[measure] !== null) query.set(measure, String(filters[measure]))
  if (filters.sort !== "recommended") query.set("sort", filters.sort)
  if (filters.page > 1) query.set("page", String(filters.page))
  return query
}

/** The same for the backend: cents and millimetres, the sort and page always named. */
export function filtersToBackendQuery(filters: CatalogueFilters, locale: string): URLSearchParams {
  const query = filtersToQuery({ ...filters, sort: "recommended", page: 1 })
  for (const measure of MEASURES) {
    const value = filters[measure]
    if (value !== null) query.set(measure, String(toBackendUnit(measure, value)))
  }
  query.set("locale", locale)
  query.set("sort", filters.sort)
  query.set("page", String(filters.page))
  return query
}

function toBackendUnit(measure: Measure, value: number): number {
  const factor = measure.startsWith("price") ? 100 : 10
  return measure === "price_min" ? Math.floor(value * factor) : Math.max(1, Math.ceil(value * factor))
}

const many = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())
const one = (value: string | string[] | undefined): string => many(value)[0] ?? ""

function handles(value: string | string[] | undefined): string[] {
  return [...new Set(many(value).filter((item) => item.length <= 120 && HANDLE.test(item)))].slice(0, 40)
}

/** A positive number as people write it, with a comma or a point. */
function amount(value: string | string[] | undefined): number | null {
  const text = one(value).trim().replace(",", ".")
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) return null
  const number = Number(text)
  return number > 0 && number <= LARGEST ? number : null
}
