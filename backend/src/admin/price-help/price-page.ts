import type { PricingInputs, StartValues, VatRegime } from "@etabli/pricing"

/** A version of how a price was come to. */
export type Study = {
  id: string
  piece_id: string | null
  piece_title: string | null
  note: string | null
  inputs: PricingInputs
  price_cents: number | null
  pieces: number
  created_at: string
  created_by: string | null
}

export type PricedPiece = {
  id: string
  title: string
  status: string
  bench_minutes: number | null
  price_cents: number | null
  /** The price whose breakdown the public may read. */
  shown_cents: number | null
  vat: VatRegime
}

/** What `…/price-help` answers. */
export type PriceHelpPage = {
  start: StartValues | null
  parent_bp: number
  vat_known: boolean
  vat: VatRegime
  pieces: PricedPiece[]
  /** Newest first. */
  studies: Study[]
}
