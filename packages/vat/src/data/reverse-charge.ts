import { type Dated } from "../dated.js"

/**
 * States in which a buyer registered there owes the VAT on goods sold there by a seller from elsewhere.
 * `only_if_unregistered`: house rule of prudence. CGI 283-1 looks at where the seller is established, not where it is
 * registered; but a registered seller with stock in a shared shop may well be established there, and can charge the VAT.
 */
export type ReverseChargeEntry = Dated & {
  country: string
  only_if_unregistered: boolean
  source: string
  uncertain: true
}

export const reverseCharges: readonly ReverseChargeEntry[] = [
  entry("FR", "CGI 283-1, 2e al."),
  entry("BE", "CTVA 51 §2, 5°"),
  entry("NL", "Wet OB 1968, art. 12(3)"),
]

function entry(country: string, source: string): ReverseChargeEntry {
  return { country, only_if_unregistered: true, source, uncertain: true, valid_from: "2025-01-01", valid_until: null }
}
