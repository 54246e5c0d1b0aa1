import type { Country } from "@etabli/store-api"

/** Letters that people write before a postcode for its country. */
const COUNTRY_LETTERS: Record<Country, RegExp> = {
  fr: /^(FR|F)(?=\d)/,
  be: /^(BE|B)(?=\d)/,
  nl: /^NL(?=\d)/,
  lu: /^(LU|L)(?=\d)/,
  de: /^(DE|D)(?=\d)/,
}

/** A postcode as tables know it: without spaces, points, hyphens and the country's letters. `F-59 100` is `59100`. */
export function normalisePostcode(text: string, country: Country): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(COUNTRY_LETTERS[country], "")
}

/**
 * Whether a normalised postcode lies in one of `areas`: `59` holds all that begin so, `7500-7548` all whose first
 * digits lie between, both included. Letters at the end (Netherlands) do not matter.
 */
export function isInAreas(postcode: string, areas: readonly string[]): boolean {
  return areas.some((area) => {
    const [from = "", to = from] = area.split("-")
    const head = postcode.slice(0, from.length)
    return head.length === from.length && from <= head && head <= to
  })
}
