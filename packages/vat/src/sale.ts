import { type IsoDate } from "./dated.js"
import { type Country, type CrossBorderTurnover, type SellerProfile } from "./seller.js"

export type Language = "fr" | "nl" | "en"

/** `consumer` buys privately: a VAT number given with it is not looked at. */
export type Buyer = {
  type: "consumer" | "company" | "public_body"
  /** The state that issued the VAT number when there is one, else where the buyer lives. */
  country: Country
  /** Whether VIES confirmed the number. Silent or not asked = false: VAT is charged. */
  vat_number_valid: boolean
}

/** `counter`: bought in a shop, in the buyer's presence. It explains; the places decide. */
export type Channel = "online" | "counter"

/** Where the goods end up: handed over in a country, or sent by (or for) the seller to one. */
export type Arrival = { kind: "handover" | "delivery"; country: Country }

export type Goods = {
  /** `donated`: given to the seller free of charge. `second_hand`: bought used. */
  condition: "new" | "second_hand" | "donated"
  /** Upcycled: still the same good, or already another one? An accountant decides, the decision warns. */
  transformed: boolean
  /** Country in which the goods lie when they are sold, i.e. from which they leave. */
  location: Country
}

/** One line of a sale: one kind of goods, all its pieces together. */
export type SaleLine = {
  /** Unique within the sale. */
  id: string
  /** Catalogue price of the whole line, home VAT included, less its share of discounts. Integer cents, not negative. */
  gross_cents: number
  /**
   * What the seller paid for the whole line (price of a piece times pieces), tax included, integer cents.
   * Needed for second-hand goods under the margin scheme, else not looked at; donated goods cost 0 when it is absent.
   */
  purchase_cost_cents?: number
  goods: Goods
}

/** What one legal seller sells to one buyer at once, with one destination. */
export type Sale = {
  /** Day of the supply: statuses, rates, thresholds and mentions are those of this day. */
  date: IsoDate
  seller: SellerProfile
  turnover: CrossBorderTurnover
  buyer: Buyer
  channel: Channel
  arrival: Arrival
  lines: readonly SaleLine[]
  /** Delivery charged to the buyer, catalogue price with home VAT, after discounts. Integer cents; 0 = none. */
  shipping_cents: number
  /** Language of the document on which the mention will stand. */
  language: Language
}

/** A sale of one kind of goods. */
export type Supply = Omit<Sale, "lines"> & Omit<SaleLine, "id">
