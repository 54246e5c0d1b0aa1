import { holdsOn, type IsoDate } from "./dated.js"
import { type MentionKey, mentions } from "./data/mentions.js"
import { rates } from "./data/rates.js"
import { reverseCharges, type ReverseChargeEntry } from "./data/reverse-charge.js"
import { type DistanceSaleThreshold, distanceSaleThresholds } from "./data/thresholds.js"
import { type Language } from "./sale.js"
import { type Country } from "./seller.js"

/** The normal rate of a country in basis points, or `null` when the data hold none for that day. */
export function standardRate(country: Country, date: IsoDate): number | null {
  return rateOf(country, "standard", date)
}

/** The rate of Belgian social-economy bodies for donated goods. */
export function socialRate(country: Country, date: IsoDate): number | null {
  return rateOf(country, "be_social", date)
}

function rateOf(country: Country, category: "standard" | "be_social", date: IsoDate): number | null {
  const entry = rates.find((one) => one.country === country && one.category === category && holdsOn(one, date))
  return entry?.basis_points ?? null
}

/** The threshold of art. 59c on a day, or `null` before it existed. */
export function distanceSaleThreshold(date: IsoDate): DistanceSaleThreshold | null {
  return distanceSaleThresholds.find((entry) => holdsOn(entry, date)) ?? null
}

/** The rule under which a registered buyer owes the VAT in a country, or `null` when the data know none. */
export function reverseCharge(country: Country, date: IsoDate): ReverseChargeEntry | null {
  return reverseCharges.find((entry) => entry.country === country && holdsOn(entry, date)) ?? null
}

/** What a mention is asked for: `country` is the one whose law applies. */
export type MentionWanted = { key: MentionKey; country: Country; date: IsoDate }

/**
 * The words of a mention in the language of the document.
 * @throws RangeError when the data hold none for that day: the rules begin on one day, and so do the mentions.
 */
export function mentionText({ key, country, date }: MentionWanted, language: Language): string {
  const valid = mentions.filter((entry) => entry.key === key && holdsOn(entry, date))
  const entry = valid.find((one) => one.country === country) ?? valid.find((one) => one.country === undefined)
  if (!entry) throw new RangeError(`no mention ${key} on ${date}`)
  return entry[language]
}
