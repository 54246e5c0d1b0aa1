import { readNumber } from "../pieces/numbers-in-fields"
import type { FieldFault } from "../workshop/call-backend"
import { levelAt, type StockRow } from "./stock-types"

export type Count = { variant_id: string; place: string; seen: number; counted: number }
/** What is typed, by variant and place. */
export type Typed = Readonly<Record<string, string>>

export const cellOf = (variantId: string, place: string) => `${variantId} ${place}`

/** The numbers that differ from what is stored, and the cells that hold none. */
export function readCounts(rows: readonly StockRow[], places: readonly string[], typed: Typed) {
  const cells = rows.flatMap((row) =>
    places.map((place) => ({ row, place, text: typed[cellOf(row.variant_id, place)] })),
  )
  const counts: Count[] = []
  const faults: Record<string, FieldFault> = {}
  for (const { row, place, text } of cells) {
    if (text === undefined || text.trim() === "") continue
    const counted = readNumber(text)
    const { stocked } = levelAt(row, place)
    if (counted === null || Number.isNaN(counted)) {
      const cell = cellOf(row.variant_id, place)
      faults[cell] = { path: cell, code: "not_a_number" }
    } else if (counted !== stocked) counts.push({ variant_id: row.variant_id, place, seen: stocked, counted })
  }
  return { counts, faults }
}
