import { type Locale, translator } from "@etabli/i18n"
import { type Category, type OperatorCard, ROUBAIX_SHOP } from "@etabli/store-api"
import type { Facet } from "./catalogue-filters"

/** Names of operators and shops, and of the shelves: facets only know them by their handle. */
export type Places = Pick<OperatorCard, "handle" | "name" | "city">[]
export type Names = { places?: Places; shelves?: Pick<Category, "handle" | "name">[] }

export type FacetValue = { facet: Facet; value: string }

/** What a facet's value is called. A value we have no word for shows itself rather than nothing. */
export function facetLabel(
  { facet, value }: FacetValue,
  locale: Locale,
  { places = [], shelves = [] }: Names = {},
): string {
  if (value === ROUBAIX_SHOP) return translator(locale, "common")("shop.roubaix-shop")
  if (facet === "operator" || facet === "pickup") return placeLabel({ facet, value }, places)
  const shelf = facet === "category" ? shelves.find(({ handle }) => handle === value) : undefined
  if (shelf) return shelf.name.text
  const t = translator(locale, "common")
  const key = `${facet}.${value}`
  const label = (t as (key: string) => string)(key)
  return label === key ? value : label
}

function placeLabel({ facet, value }: FacetValue, places: Places): string {
  const place = places.find(({ handle }) => handle === value)
  if (!place) return value
  return facet === "operator" ? place.name : `${place.city} (${place.name})`
}
