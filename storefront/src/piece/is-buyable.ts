import type { Variant } from "@etabli/store-api"

export function isBuyable({ max_quantity }: Pick<Variant, "max_quantity">): boolean {
  return max_quantity > 0
}
