import { decideSale } from "./decide-sale.js"
import { type Decided, type SupplyDecision } from "./decision.js"
import { type Supply } from "./sale.js"

/** `decideSale` for one kind of goods, with the shipping that follows them. */
export function decideSupply(supply: Supply): Decided<SupplyDecision> {
  const { gross_cents, purchase_cost_cents, goods, ...rest } = supply
  const cost = purchase_cost_cents === undefined ? {} : { purchase_cost_cents }
  const decided = decideSale({ ...rest, lines: [{ id: "goods", gross_cents, goods, ...cost }] })
  if (!decided.ok)
    return { ok: false, error: { ...decided.error, field: decided.error.field.replace(/^lines\.0\./, "") } }
  const { lines, shipping, ...decision } = decided.decision
  const [line] = lines
  if (!line) throw new RangeError("a sale of one line has one decision")
  return { ok: true, decision: { ...decision, goods: line, shipping: shipping[0] ?? null } }
}
