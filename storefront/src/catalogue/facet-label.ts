import { type Locale, translator } from "@etabli/i18n"
import { type OperatorCard, ROUBAIX_SHOP, type ShopWords } from "@etabli/store-api"
import type { Facet } from "./catalogue-filters"
import { wordLabel } from "./word-label"

export type Places = Pick<OperatorCard, "handle" | "name" | "city">[]

/** Names of operators and shops, and the words of the shop: facets only know them by their handle. */
export type Names = { places: Places; words: ShopWords }

export type FacetValue = { facet: Facet; value: string }

/** What a facet's value is called. A value we have no word for shows itself rather than nothing. */
export function facetLabel({ facet, value }: FacetValue, locale: Locale, { places, words }: Names): string {
  switch (facet) {
    case "operator":
      return places.find(({ handle }) => handle === value)?.name ?? value
    case "pickup":
      return pickupLabel(value, locale, places)
    case "category":
    case "material":
    case "colour":
      return wordLabel(words, facet, value)
    case "kind":
    case "condition":
      return textOf(`${facet}.${value}`, locale) ?? value
  }
}

/** The place where a piece is handed over: a city and who is there, or the shop in Roubaix. */
export function pickupLabel(value: string, locale: Locale, places: Places): string {
  if (value === ROUBAIX_SHOP) return translator(locale, "common")("shop.roubaix-shop")
  const place = places.find(({ handle }) => handle === value)
  return place ? `${place.city} (${place.name})` : value
}

function textOf(key: string, locale: Locale): string | undefined {
  const text = (translator(locale, "common") as (key: string) => string)(key)
  return text === key ? undefined : text
}
