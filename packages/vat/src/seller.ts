import { type Dated } from "./dated.js"

/** ISO 3166-1 alpha-2 code in capitals, e.g. `BE`. Greece is `GR` here, although its VAT numbers begin with `EL`. */
export type Country = string

/**
 * How a seller is taxed at home.
 * - `standard`: the normal rules.
 * - `franchise`: small business exempt at home (CGI 293 B, CTVA 56bis; dir. 2006/112 art. 284).
 * - `exempt_nonprofit`: exempt body, stated with a document (CGI 261, 7-1°; CTVA 44).
 * - `margin`: dealer in second-hand goods (CGI 297 A, CTVA 58 §4, dir. art. 311-325); its new goods follow the normal rules.
 */
export type VatStatus = "standard" | "franchise" | "exempt_nonprofit" | "margin"

/**
 * The legal seller as its file tells it, with the days on which each fact holds. Keyed to the holder of the VAT number:
 * two workshops under one number share one profile and one threshold.
 * At each day exactly one status must hold; the other lists may be empty.
 */
export type SellerProfile = {
  /** Where the seller is established: one state only, as art. 59c asks. */
  country: Country
  statuses: readonly (Dated & { status: VatStatus })[]
  /** VAT registrations; the home country may be listed or not, it makes no difference. */
  registrations: readonly (Dated & { country: Country; vat_number?: string })[]
  /** Registered for the Union one-stop shop (which is the option for taxation at destination in practice). */
  oss: readonly Dated[]
  /** States of exemption in which the EX number is confirmed (dir. 2020/285, art. 284-284b). */
  sme_exemptions: readonly (Dated & { country: Country; ex_number?: string })[]
  /** Recognised Belgian social-economy body (AR/KB 20, table A, XXIIIbis), which may sell donated goods at 6 %. */
  be_social_rate: readonly (Dated & { recognition_number?: string })[]
}

/** The seller on the day of a sale: small enough to be kept with it, so that an old order explains itself. */
export type SellerOnDay = {
  country: Country
  status: VatStatus
  /** Sorted, always with the home country. */
  registrations: Country[]
  oss: boolean
  /** Sorted. */
  sme_exemptions: Country[]
  be_social_rate: boolean
}

/**
 * Net cross-border sales to consumers (distance sales of goods and telecom, broadcasting, electronic services), all
 * channels and what is sold elsewhere included, **before** this sale. Integer cents without VAT, never negative.
 */
export type CrossBorderTurnover = { ytd_cents: number; previous_year_cents: number }
