import type { FormRow } from "../../pieces/piece-row"
import type { OperatorFacts } from "../../pieces/publishing-operator"
import type { CellFault, SheetFaultAt, SheetRow } from "./column"

/** What the database knows of what a sheet names. */
export type KnownGoods = {
  /** The operator's pieces that it names by code or by reference. */
  pieces: FormRow[]
  /** Codes and references that stand for pieces of others. */
  foreignCodes: ReadonlySet<string>
  foreignHandles: ReadonlySet<string>
}

/** Whose sheet it is, and what it is read against. */
export type SheetContext = {
  operator: OperatorFacts
  /** Handles of the places where its seller may keep stock. */
  allowedPlaces: ReadonlySet<string>
  known: KnownGoods
  /** How the file calls our columns, by key. */
  headers: Readonly<Record<string, string>>
  /** `YYYY-MM-DD`. */
  today: string
}

/** Where the columns of stock lie. */
export const PLACE_OF = { stock_bench: "bench", stock_roubaix: "roubaix-shop" } as const

/** The places of an operator by the sheet's columns; absent where it has none there. */
export function placeFor(column: keyof typeof PLACE_OF, operator: OperatorFacts): string | undefined {
  const wanted = PLACE_OF[column]
  return operator.places.find((place) => (wanted === "bench" ? place.is_bench : place.handle === wanted))?.handle
}

/** A fault at a cell of a row, told with the file's own name of the column. */
export function faultAt(
  { headers }: Pick<SheetContext, "headers">,
  row: SheetRow,
  { column, code }: { column: string; code: CellFault },
): SheetFaultAt {
  const value = row.values[column]
  const written = value === undefined ? null : (Array.isArray(value) ? value.join(", ") : String(value)).slice(0, 60)
  return { row: row.row, column: headers[column] ?? column, code, value: written }
}
