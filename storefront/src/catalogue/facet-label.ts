import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard } from "@etabli/store-api"
import type { Facet } from "./catalogue-filters"

/** Names of operators and shops, which facets only know by their handle. */
export type Places = Pick<OperatorCard, "handle" | "name" | "city">[]

/** What a facet's value is called. A value we have no word for shows itself rather than nothing. */
export function facetLabel(facet: Facet, value: string, locale: Locale, places: Places): string {
  if (facet === "operator" || facet === "pickup") return placeLabel(value, locale, places, facet)
  const t = translator(locale, "common")
  const key = `${facet}.${value}`
  const label = (t as (key: string) => string)(key)
  return label === key ? value : label
}

function placeLabel(value: string, locale: Locale, places: Places, facet: "operator" | "pickup"): string {
  if (value === "roubaix-shop") return translator(locale, "common")("shop.roubaix-shop")
  const place = places.find(({ handle }) => handle === value)
  if (!place) return value
  return facet === "operator" ? place.name : `${place.city} (${place.name})`
}
