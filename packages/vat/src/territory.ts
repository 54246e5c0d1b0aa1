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

/** Northern Ireland, which for goods counts as a member state under numbers of its own (Windsor Framework art. 8). */
const NORTHERN_IRELAND = "XI"

/** Whether VIES knows the numbers that a country gives. */
export function givesVatNumbers(country: Country): boolean {
  return isMemberState(country) || country === NORTHERN_IRELAND
}
