import { MAX_QUANTITY } from "@etabli/store-api"
import type { LineFacts } from "./basket-facts"

/** The most of a made-to-order piece that one order may take; a larger wish is a talk with the workshop. */
export const MADE_TO_ORDER_MAX = 6

type Facts = Pick<LineFacts, "for_sale" | "price_cents" | "manage_inventory" | "available">

/** How many may be bought now: 0 when it cannot be bought at all. */
export function sellableQuantity(facts: Facts): number {
  if (!facts.for_sale || facts.price_cents === null) return 0
  return facts.manage_inventory ? Math.min(Math.max(facts.available, 0), MAX_QUANTITY) : MADE_TO_ORDER_MAX
}
