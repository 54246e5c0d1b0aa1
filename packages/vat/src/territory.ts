import { countsAs, memberStates, thirdCountries } from "./data/countries.js"
import { type Country } from "./seller.js"

/** Whether a code names a country of ISO 3166-1. */
export function isCountry(code: string): boolean {
  return memberStates.has(code) || thirdCountries.has(code) || code in countsAs
}

/** The country as VAT law sees it: Monaco is France. */
export function vatCountry(code: Country): Country {
  return countsAs[code] ?? code
}

export function isMemberState(country: Country): boolean {
  return memberStates.has(country)
}
