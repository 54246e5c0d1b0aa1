import type { Variant } from "@etabli/store-api"

export function isBuyable({ availability, max_quantity }: Variant): boolean {
  return availability.state !== "sold_out" && max_quantity > 0
}
