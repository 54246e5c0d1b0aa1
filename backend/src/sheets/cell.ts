/** What stands in a cell. A date is `YYYY-MM-DD`; `broken` is what a formula could not compute (`#REF!`). */
export type Cell = string | number | boolean | { date: string } | { broken: string } | null
export type Row = readonly Cell[]

/** The first sheet of a file, as it lies there. `numbers` holds the number that the file gives each row. */
export type Sheet = { rows: Row[]; numbers: number[] }

export const SHEET_FAULTS = [
  "empty_file",
  "too_large",
  "too_many_rows",
  "too_many_columns",
  "protected_or_old",
  "broken_file",
  "not_a_sheet",
  "no_header",
] as const
/** Why a file as a whole cannot be read. */
export type SheetFault = (typeof SHEET_FAULTS)[number]
export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; code: SheetFault }

/** The most of a file: what is beyond is a mistake, or a trap. */
export const SHEET_LIMITS = { bytes: 20 * 1024 * 1024, unpacked: 200 * 1024 * 1024, rows: 10_000, columns: 200 }

/** A cell as a person would read it aloud. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "object") return "date" in cell ? cell.date : cell.broken
  return String(cell).replaceAll("\u00a0", " ").replaceAll("\u202f", " ").trim()
}

export function isEmpty(cell: Cell | undefined): boolean {
  return textOf(cell) === ""
}
