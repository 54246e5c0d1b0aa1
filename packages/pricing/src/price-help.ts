import { type CostPrice, costPrice } from "./cost-price.js"
import { proportion } from "./exact.js"
import { priceFor } from "./price-for.js"
import { type PricingInputs } from "./pricing-inputs.js"
import { type PriceOutcome, whatIsLeft } from "./what-is-left.js"

/** Prices in cents, VAT included; each is the lowest that does what it says. */
export type Prices = {
  /** Below it each sale costs the workshop money. */
  floor_cents: number
  /** The year's costs are paid, with the subsidies. */
  balance_cents: number
  /** The year's costs are paid as if there were no subsidy. */
  full_cents: number
  /** At the workshop's habit: production cost over its ratio, rounded up. Null where it has none. */
  usual_cents: number | null
}

export type PriceHelp = { cost: CostPrice; prices: Prices; chosen: PriceOutcome | null }

/**
 * From what a piece costs to the prices that carry it, and what a chosen price (cents, VAT included) leaves.
 * The inputs are taken as checked by `pricingInputsSchema`.
 */
export function priceHelp(inputs: PricingInputs, chosenCents: number | null): PriceHelp {
  const cost = costPrice(inputs)
  const prices = {
    floor_cents: priceFor(cost.own_cents, inputs),
    balance_cents: priceFor(cost.to_recover_cents, inputs),
    full_cents: priceFor(cost.full_cents, inputs),
    usual_cents: usualPrice(cost.production_cents, inputs.workshop.production_ratio_bp),
  }
  return { cost, prices, chosen: chosenCents === null ? null : whatIsLeft(chosenCents, { cost, ...inputs }) }
}

/** ETAP'ATELIER: what a piece costs to produce is 15 % of what it is sold for. */
function usualPrice(productionCents: number, ratioBp: number | null): number | null {
  if (ratioBp === null) return null
  const rounded = proportion(productionCents, 10_000, ratioBp)
  return rounded * ratioBp < productionCents * 10_000 ? rounded + 1 : rounded
}
