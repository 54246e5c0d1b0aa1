import { costPrice, subsidisedYear } from "./cost-price.js"
import { sumOf } from "./exact.js"
import { type PricingInputs } from "./pricing-inputs.js"
import { whatIsLeft } from "./what-is-left.js"

/** A year in which only this piece were made and sold at one price. Cents and minutes a year. */
export type YearView = {
  pieces: number
  /** What customers pay, VAT included. */
  sales_cents: number
  /** What reaches the workshop after VAT and shares. */
  received_cents: number
  /** What the pieces themselves took. */
  own_cents: number
  /** The year's costs, before subsidies. */
  year_cents: number
  /** What subsidies paid of them. */
  subsidies_cents: number
  /** `received - own - year + subsidies`. */
  result_cents: number
  /** Pieces after which the year is paid; null when no number of them would do. */
  pieces_for_balance: number | null
  /** Pieces that failed included. */
  bench_minutes: number
  /** Whether the bench has so many minutes in a year. */
  fits_the_bench: boolean
}

/** "At 11,000 pieces a year": what a price brings over a year. `pieces` is not negative. */
export function yearView(
  inputs: PricingInputs,
  { pieces, price_cents }: { pieces: number; price_cents: number },
): YearView {
  const { workshop, piece } = inputs
  const cost = costPrice(inputs)
  const { received_cents, contribution_cents } = whatIsLeft(price_cents, { cost, ...inputs })
  const year_cents = sumOf(Object.values(workshop.year))
  const toFind = sumOf(Object.values(subsidisedYear(workshop).left))
  const bench_minutes = Math.ceil((pieces * piece.bench_minutes * 10_000) / (10_000 - piece.reject_bp))
  return {
    pieces,
    sales_cents: pieces * price_cents,
    received_cents: pieces * received_cents,
    own_cents: pieces * cost.own_cents,
    year_cents,
    subsidies_cents: year_cents - toFind,
    result_cents: pieces * contribution_cents - toFind,
    pieces_for_balance: toFind === 0 ? 0 : contribution_cents > 0 ? Math.ceil(toFind / contribution_cents) : null,
    bench_minutes,
    fits_the_bench: bench_minutes <= workshop.bench_minutes_per_year,
  }
}
