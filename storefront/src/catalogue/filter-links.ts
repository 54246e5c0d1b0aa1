import { type CatalogueFilters, type Facet, FACETS, filtersToQuery, type Measure, MEASURES } from "./catalogue-filters"

/** Address of the catalogue with these filters. */
export function catalogueHref(locale: string, filters: CatalogueFilters): string {
  const query = filtersToQuery(filters).toString()
  return `/${locale}/pieces${query ? `?${query}` : ""}`
}

export type Chip =
  | { kind: "facet"; facet: Facet; value: string; without: CatalogueFilters }
  | { kind: "measure"; measure: Measure; value: number; without: CatalogueFilters }
  | { kind: "query"; value: string; without: CatalogueFilters }

/** One chip for each choice, each with the filters that remain when it is taken away. A change leads to page 1. */
export function chipsOf(filters: CatalogueFilters): Chip[] {
  const first = { ...filters, page: 1 }
  const query: Chip[] = filters.q ? [{ kind: "query", value: filters.q, without: { ...first, q: "" } }] : []
  const facets = FACETS.flatMap((facet) =>
    filters[facet].map((value): Chip => ({ kind: "facet", facet, value, without: withoutValue(first, facet, value) })),
  )
  const measures = MEASURES.flatMap((measure): Chip[] => {
    const value = filters[measure]
    return value === null ? [] : [{ kind: "measure", measure, value, without: { ...first, [measure]: null } }]
  })
  return [...query, ...facets, ...measures]
}

function withoutValue(filters: CatalogueFilters, facet: Facet, value: string): CatalogueFilters {
  const kept: string[] = filters[facet]
  return { ...filters, [facet]: kept.filter((item) => item !== value) }
}

/** Whether a form left fields empty in the address, so that a shorter one says the same. */
export function hasEmptyFields(raw: Record<string, string | string[] | undefined>): boolean {
  return Object.values(raw).some((value) => [value].flat().includes(""))
}
