import { splitInProportion } from "@etabli/money"
import { costPrice } from "./cost-price.js"
import { type PricingInputs } from "./pricing-inputs.js"
import { splitPrice } from "./what-is-left.js"

/** What a price is made of, as the public may read it; in this order. */
export const PRICE_PARTS = ["materials", "bench", "learning", "house", "transport", "sale", "vat", "left"] as const
export type PricePart = (typeof PRICE_PARTS)[number]

/**
 * `parts` in cents that sum to `price_cents`, those of 0 left out. `learning` is supervision, `house` storage, insurance
 * and overhead, `sale` what platform, shop and parent body keep, `left` what stays for the workshop.
 * `subsidies_cents` is what public money pays beside the price.
 */
export type PublicBreakdown = {
  price_cents: number
  parts: { part: PricePart; cents: number }[]
  subsidies_cents: number
}

/**
 * Where each euro of a price goes. A price below the full cost pays only a part of the year's costs: these are then
 * shown in proportion, and the rest is what subsidies (or the workshop) bear.
 * Under the margin scheme no VAT may be shown (dir. 2006/112 art. 325): it is then within `left`.
 */
export function publicBreakdown(inputs: PricingInputs, priceCents: number): PublicBreakdown {
  const { parts: cost, subsidies_cents } = costPrice(inputs)
  const split = splitPrice(priceCents, inputs)
  const wanted = {
    materials: cost.materials + cost.rejects + cost.purchase,
    bench: cost.bench + cost.people,
    learning: cost.supervision,
    house: cost.storage + cost.insurance + cost.overhead,
    transport: cost.transport,
  }
  const names = Object.keys(wanted) as (keyof typeof wanted)[]
  const spent = names.reduce((sum, name) => sum + wanted[name], 0)
  const paid = splitInProportion(
    Math.min(spent, split.received_cents),
    names.map((name) => wanted[name]),
  )
  const hidden = inputs.vat.kind === "margin"
  const cents: Record<PricePart, number> = {
    materials: paid[0] ?? 0,
    bench: paid[1] ?? 0,
    learning: paid[2] ?? 0,
    house: paid[3] ?? 0,
    transport: paid[4] ?? 0,
    sale: split.platform_cents + split.shop_cents + split.parent_cents,
    vat: hidden ? 0 : split.vat_cents,
    left: Math.max(0, split.received_cents - spent) + (hidden ? split.vat_cents : 0),
  }
  const parts = PRICE_PARTS.flatMap((part) => (cents[part] > 0 ? [{ part, cents: cents[part] }] : []))
  return { price_cents: priceCents, parts, subsidies_cents }
}
