import { splitInProportion } from "@etabli/money"
import { type CostPrice } from "./cost-price.js"
import { proportion } from "./exact.js"
import { type Shares, totalShare, type VatRegime } from "./pricing-inputs.js"

/** Where a price goes, in cents: `price = vat + platform + shop + parent + received`. */
export type PriceSplit = {
  price_cents: number
  vat_cents: number
  platform_cents: number
  shop_cents: number
  parent_cents: number
  /** What reaches the workshop. */
  received_cents: number
}

/**
 * What a price leaves. `contribution_cents`: for the year's costs, after what the piece itself takes. `result_cents`: after
 * its part of the year's costs less subsidies; 0 is balance, negative a loss.
 */
export type PriceOutcome = PriceSplit & { contribution_cents: number; result_cents: number; verdict: Verdict }

/**
 * `loses_on_each`: less comes in than this piece alone takes. `short_of_balance`: it helps, but the year ends in the red.
 * `balance`: the year is paid with the subsidies. `pays_in_full`: it would be, even without any.
 */
export type Verdict = "loses_on_each" | "short_of_balance" | "balance" | "pays_in_full"

/** VAT inside a consumer's price at home: rounded half up to the cent, once. */
export function vatIn(priceCents: number, vat: VatRegime): number {
  switch (vat.kind) {
    case "none":
      return 0
    case "full":
      return proportion(priceCents, vat.rate_bp, 10_000 + vat.rate_bp)
    case "margin":
      return proportion(Math.max(0, priceCents - vat.purchase_cents), vat.rate_bp, 10_000 + vat.rate_bp)
  }
}

/** Shares are taken of the price without VAT, rounded once together: a higher price never leaves less. */
export function splitPrice(priceCents: number, { shares, vat }: { shares: Shares; vat: VatRegime }): PriceSplit {
  const vat_cents = vatIn(priceCents, vat)
  const net = priceCents - vat_cents
  const kept = proportion(net, totalShare(shares), 10_000)
  const [platform = 0, shop = 0, parent = 0] = splitInProportion(kept, [
    shares.platform_bp,
    shares.shop_bp,
    shares.parent_bp,
  ])
  return {
    price_cents: priceCents,
    vat_cents,
    platform_cents: platform,
    shop_cents: shop,
    parent_cents: parent,
    received_cents: net - kept,
  }
}

/** What a price leaves of a piece that costs so much. */
export function whatIsLeft(
  priceCents: number,
  { cost, shares, vat }: { cost: CostPrice; shares: Shares; vat: VatRegime },
): PriceOutcome {
  const split = splitPrice(priceCents, { shares, vat })
  const contribution_cents = split.received_cents - cost.own_cents
  const result_cents = split.received_cents - cost.to_recover_cents
  return { ...split, contribution_cents, result_cents, verdict: verdictOf(split.received_cents, cost) }
}

function verdictOf(received: number, cost: CostPrice): Verdict {
  if (received < cost.own_cents) return "loses_on_each"
  if (received < cost.to_recover_cents) return "short_of_balance"
  return received < cost.full_cents ? "balance" : "pays_in_full"
}
