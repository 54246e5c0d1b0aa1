import type { SheetRow } from "./column"
import { type KnownVariant, stockWishes, variantsByCode } from "./plan-stock"
import { faultAt, type SheetContext } from "./sheet-context"
import { codeFaults, emptyPlan, type PriceWish, type SheetPlan } from "./sheet-plan"

/** What a sheet of stock or prices changes: each row names a code that is there. */
export function planCounts(kind: "stock" | "prices", rows: readonly SheetRow[], context: SheetContext): SheetPlan {
  const plan = emptyPlan(codeFaults(rows, context))
  const known = variantsByCode(context.known.pieces)
  for (const row of rows) {
    const sku = row.values.sku
    if (typeof sku !== "string" || context.known.foreignCodes.has(sku)) continue
    const found = known.get(sku)
    if (!found) {
      plan.faults.push(faultAt(context, row, { column: "sku", code: "unknown_code" }))
      continue
    }
    const said = plan.stock.length + plan.prices.length + plan.faults.length
    if (kind === "stock") {
      const { wishes, faults } = stockWishes(row, found, context)
      plan.stock.push(...wishes)
      plan.faults.push(...faults)
    } else {
      plan.prices.push(...priceWishes(row, found))
    }
    if (plan.stock.length + plan.prices.length + plan.faults.length === said) plan.unchanged += 1
  }
  return plan
}

/** A price that a row says otherwise than it is kept. */
export function priceWishes({ values }: SheetRow, { piece, variant }: KnownVariant): PriceWish[] {
  const { price_cents: before, sku } = variant
  const after = values.price_cents
  return typeof after === "number" && after !== before ? [{ row: piece, sku, before, after }] : []
}
