import type { BasketFacts, LineFacts } from "./basket-facts"

/** What a line costs now; a piece that lost its price counts with what was seen and can no longer be ordered. */
export function unitCents(line: LineFacts): number {
  return line.price_cents ?? line.seen_cents
}

/** The discount on the whole basket, in cents. */
export function discountCents(facts: BasketFacts): number {
  if (!facts.discount) return 0
  const items = facts.lines.reduce((acc, line) => acc + unitCents(line) * line.quantity, 0)
  const { percent, amount_cents } = facts.discount
  return Math.min(items, percent === null ? (amount_cents ?? 0) : Math.round((items * percent) / 100))
}
