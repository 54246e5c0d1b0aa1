import type { PieceDraft } from "@etabli/listing"
import type { FormRow } from "../../pieces/piece-row"
import type { SheetFaultAt, SheetRow } from "./column"
import { type StockWish } from "./plan-stock"
import { faultAt, type SheetContext } from "./sheet-context"

export type PriceWish = {
  /** As it stands. */
  row: FormRow
  sku: string
  before: number | null
  after: number
}

/** What a sheet would change. A plan with faults is never written. */
export type SheetPlan = {
  fresh: PieceDraft[]
  /** Pieces of which the sheet says something else than is kept; their stock and prices stand apart. */
  changed: { row: FormRow; piece: PieceDraft }[]
  stock: StockWish[]
  prices: PriceWish[]
  /** Rows that say what is kept already. */
  unchanged: number
  faults: SheetFaultAt[]
}

export function emptyPlan(faults: SheetFaultAt[] = []): SheetPlan {
  return { fresh: [], changed: [], stock: [], prices: [], unchanged: 0, faults }
}

/** Faults of the codes themselves: missing, twice in the file, another's. */
export function codeFaults(rows: readonly SheetRow[], context: SheetContext): SheetFaultAt[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const sku = row.values.sku
    if (typeof sku !== "string")
      return row.values.sku === undefined ? [faultAt(context, row, { column: "sku", code: "required" })] : []
    if (seen.has(sku)) return [faultAt(context, row, { column: "sku", code: "duplicate_code" })]
    seen.add(sku)
    return context.known.foreignCodes.has(sku) ? [faultAt(context, row, { column: "sku", code: "code_taken" })] : []
  })
}
