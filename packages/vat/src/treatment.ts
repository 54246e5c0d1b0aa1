import { type Reason, type Scheme, type ThresholdOutcome } from "./decision.js"
import { type MentionKey } from "./data/mentions.js"
import { type WarningCode } from "./data/warnings.js"
import { type Sale, type SaleLine } from "./sale.js"
import { type Country, type SellerOnDay } from "./seller.js"

/** All that the treatment of a line depends on; countries are already those of VAT law. */
export type LineContext = { sale: Sale; seller: SellerOnDay; line: SaleLine; turnover: Turnover }

/**
 * Where distance sales are taxed. `home_assumed`: as if relief always held, which is how a sale is measured before it is
 * known whether it passes the threshold.
 */
export type Turnover = { place: "home_assumed" } | { place: "by_threshold"; outcome: ThresholdOutcome }

/** How a line is treated, before amounts. */
export type LineTreatment = {
  country: Country
  scheme: Scheme
  rate: number
  /** What the catalogue price contains, needed when the buyer pays the net. */
  content: PriceContent
  mention: MentionKey | null
  warnings: WarningCode[]
  reasons: Reason[]
}

export type PriceContent = { kind: "rate" | "margin"; rate: number }

/** What part of a rule adds to a treatment. */
export type Notes = { warnings: WarningCode[]; reasons: Reason[] }

export function reason(code: Reason["code"], params: Reason["params"] = {}): Reason {
  return { code, params }
}
