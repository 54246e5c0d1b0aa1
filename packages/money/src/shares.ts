import { splitInProportion } from "./split.js"

/** One seller's part of a basket before discount: line totals in the order of its lines, and delivery. Cents, VAT included. */
export type SharePart = { lines_cents: readonly number[]; delivery_cents: number }

/** What one order is worth: `total_cents` = items - discount + delivery. `line_discounts_cents` runs beside the lines. */
export type Share = {
  items_cents: number
  discount_cents: number
  line_discounts_cents: number[]
  delivery_cents: number
  total_cents: number
}

/**
 * Shares a basket out over its orders. A discount on the basket is split over all lines in proportion to what they
 * cost; delivery is never discounted. The totals of the shares sum to the basket's total to the cent.
 * @throws RangeError when the discount is more than the lines are worth, or an amount is negative or no integer.
 */
export function shareBasket(parts: readonly SharePart[], discountCents: number): Share[] {
  const lines = parts.flatMap((part) => part.lines_cents)
  if (discountCents > sum(lines)) throw new RangeError("a discount cannot exceed what it is taken from")
  const discounts = splitInProportion(discountCents, lines)
  let next = 0
  return parts.map((part) => {
    const lineDiscounts = discounts.slice(next, (next += part.lines_cents.length))
    const items = sum(part.lines_cents)
    const discount = sum(lineDiscounts)
    return {
      items_cents: items,
      discount_cents: discount,
      line_discounts_cents: lineDiscounts,
      delivery_cents: part.delivery_cents,
      total_cents: items - discount + part.delivery_cents,
    }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((acc, value) => acc + value, 0)
}
