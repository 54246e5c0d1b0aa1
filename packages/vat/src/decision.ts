import { type IsoDate } from "./dated.js"
import { type Country, type SellerOnDay } from "./seller.js"
import { type MentionKey } from "./data/mentions.js"
import { type ReasonCode } from "./data/reasons.js"
import { type WarningCode } from "./data/warnings.js"

/**
 * How a line is taxed.
 * `standard`, `reduced`: at the departure country, its normal rate or the Belgian social one. `oss`, `destination`: at the
 * country of arrival, with the one-stop shop or without. `exempt_franchise`, `exempt_nonprofit`: no VAT, no deduction.
 * `margin`: VAT on the margin, never shown. `intra_community`, `reverse_charge`, `export`: 0 %, the buyer pays the net.
 */
export type Scheme =
  | "standard"
  | "reduced"
  | "oss"
  | "destination"
  | "exempt_franchise"
  | "exempt_nonprofit"
  | "margin"
  | "intra_community"
  | "reverse_charge"
  | "export"

/** Integer cents; always `net + vat = payable`. */
export type Amounts = {
  /** Catalogue price with home VAT, as it came in. */
  gross_cents: number
  /** What the buyer pays: the gross, or for net-paying buyers the gross less the home VAT it contains. */
  payable_cents: number
  net_cents: number
  /** VAT that the seller owes. Under the margin scheme it is internal: never show it. */
  vat_cents: number
  /** VAT that a document may and must show. */
  vat_on_document_cents: number
}

/** What a ticket or invoice may print; `null` = must not appear (margin: neither rate nor VAT nor net; exempt: no rate). */
export type Printable = { net_cents: number | null; rate_basis_points: number | null; vat_cents: number | null }

/** The words that the law asks for on the document. */
export type Mention = { key: MentionKey; text: string }

/** One step of the trail; `explainReason` turns it into a sentence in fr, nl or en. */
export type Reason = { code: ReasonCode; params: Record<string, string | number> }

/** What is true for a line and for the shipping that follows it. */
export type Treatment = {
  /** The country whose VAT law applies. */
  country: Country
  scheme: Scheme
  /** 2100 = 21 %. 0 for the exempt and 0 % schemes. Margin: the rate inside the margin, never to be shown. */
  rate_basis_points: number
  mention: Mention | null
}

export type LineDecision = Treatment &
  Amounts & {
    line_id: string
    printable: Printable
    /** Selling price less purchase price of the line, at least 0, shipping apart; `null` outside the margin scheme. */
    margin_cents: number | null
    /** Sorted by code. */
    warnings: WarningCode[]
    reasons: Reason[]
  }

/**
 * Shipping that follows one group of lines of equal treatment. Under the margin scheme shipping is a part of the selling
 * price: it is then a part for each line, its VAT computed together with the line's.
 */
export type ShippingDecision = Treatment &
  Amounts & {
    /** The lines it follows, sorted. */
    line_ids: string[]
    printable: Printable
    /** What shipping adds to the margin of its line; `null` outside the margin scheme. */
    margin_cents: number | null
    reasons: Reason[]
  }

/** The union-wide threshold of art. 59c as this sale meets it. Integer cents, net. */
export type ThresholdOutcome = {
  limit_cents: number
  /** What this sale adds to the seller's counter of the year: its net at the home rate; 0 when it does not count. */
  adds_cents: number
  before_cents: number
  after_cents: number
  /** Counted, still below, and 80 % of the limit reached with this sale. */
  near: boolean
  /** This very sale passes the limit: it and all later ones go to destination. */
  crossed: boolean
  /** Passed before this sale, this year or last year. */
  exceeded_before: boolean
}

export type SaleDecision = {
  /** Version of rules and data; keep it with the sale. */
  rule_version: string
  date: IsoDate
  seller: SellerOnDay
  /** In the order of the sale's lines. */
  lines: LineDecision[]
  /** Empty when nothing is charged; sums to the shipping of the sale. */
  shipping: ShippingDecision[]
  /** Sums of lines and shipping, exact. */
  totals: Amounts
  /** Distinct, sorted by key. */
  mentions: Mention[]
  /** Of all lines, distinct and sorted. */
  warnings: WarningCode[]
  threshold: ThresholdOutcome
}

/** The decision of a sale of one kind of goods: `goods` and, when charged, `shipping`. */
export type SupplyDecision = Omit<SaleDecision, "lines" | "shipping"> & {
  goods: LineDecision
  shipping: ShippingDecision | null
}

/** Why no decision is possible. `field` names the input, e.g. `lines.2.purchase_cost_cents`. */
export type VatError = {
  code:
    | "no_lines"
    | "line_ids_not_unique"
    | "not_integer_cents"
    | "not_a_date"
    | "date_before_rules"
    | "unknown_country"
    | "rate_unknown"
    | "no_status_on_date"
    | "statuses_overlap"
    | "purchase_cost_missing"
  field: string
  /** The value that is wrong, or what is missing, in a few words. */
  detail: string
}

export type Decided<Decision> = { ok: true; decision: Decision } | { ok: false; error: VatError }
