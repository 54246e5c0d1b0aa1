import { postcodeValidator } from "postcode-validator"
import type { Country } from "./common.js"

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

/** The same as its country writes it on a letter: `1234ab` in the Netherlands is `1234 AB`. */
export function tidyPostcode(text: string, country: Country): string {
  const postcode = normalisePostcode(text, country)
  return country === "nl" ? postcode.replace(/^(\d{4})([A-Z]{2})$/, "$1 $2") : postcode
}

export type PostcodeFault = "postcode_of_other_country" | "postcode_with_letters"

/** What keeps a postcode from being one of that country; null when nothing does. */
export function postcodeFault(text: string, country: Country): PostcodeFault | null {
  const postcode = tidyPostcode(text, country)
  if (postcodeValidator(postcode, country.toUpperCase())) return null
  const hasDutchForm = /^\d{4}[A-Z]{2}$/.test(postcode)
  return country !== "nl" && /[A-Z]/.test(postcode) && !hasDutchForm
    ? "postcode_with_letters"
    : "postcode_of_other_country"
}
