import type { SellerProfile } from "@etabli/vat"

/** A legal seller as its file tells it, with what it sold across borders. */
export type SellerFacts = {
  id: string
  profile: SellerProfile
  /** This calendar year's and last year's sales to consumers in other member states, here and elsewhere; net cents. */
  turnover: { ytd_cents: number; previous_year_cents: number }
}

/** What VAT needs to know of a line beside its price. */
export type LineTaxFacts = {
  origin: "made_here" | "donated" | "bought_used"
  /** What the dealer paid for one piece; with it a used piece goes under the margin scheme. Cents. */
  purchase_cost_cents: number | null
  /** France's contribution in the price of one piece; cents. */
  eco_cents: number
  /** Whether enough of it lies in the shop of Roubaix now. */
  at_roubaix: boolean
}

export type TaxFacts = {
  /** By operator id; two operators of one seller have the same. */
  sellers: Record<string, SellerFacts>
  /** By line id. */
  lines: Record<string, LineTaxFacts>
}
