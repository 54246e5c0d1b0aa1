import type { Cell } from "../../sheets/cell"

export type SheetTexts = Readonly<Record<"fr" | "nl" | "en", string>>

/** What may be wrong with a cell, or with what its rows say together. The page has a sentence for each. */
export const CELL_FAULTS = [
  "required",
  "not_a_number",
  "ambiguous_number",
  "too_many_decimals",
  "not_whole",
  "is_a_date",
  "not_a_date",
  "formula_error",
  "too_small",
  "too_big",
  "too_long",
  "unknown_choice",
  "bad_code",
  "duplicate_code",
  "unknown_code",
  "code_taken",
  "reference_taken",
  "other_workshop",
  "other_choices",
  "duplicate_choice",
  "differs_in_piece",
  "cannot_change",
  "below_reserved",
  "changed_meanwhile",
  "no_such_place",
  "place_not_registered",
  "needs_a_language",
  "max_below_min",
  "only_made_to_order",
  "only_bought_used",
  "exists_once",
  "one_choice_only",
  "missing_for_publication",
  "invalid",
  // Of a ZIP with photos.
  "no_such_piece",
  "too_many_photos",
  "not_a_photo",
  "nested_archive",
  "photo_broken",
  "photo_too_large",
  "photo_too_small",
] as const
export type CellFault = (typeof CELL_FAULTS)[number]

export type Value = string | number | string[]
export type ReadCell = { ok: true; value: Value } | { ok: false; code: CellFault }

/** A column of a sheet: how people call it, and what its cells hold. An empty cell is never read: it changes nothing. */
export type Column = {
  key: string
  header: SheetTexts
  /** Other names that people give it. */
  also?: readonly string[]
  /** What the data dictionary and the template say of it. */
  about: SheetTexts
  read: (cell: Cell) => ReadCell
  /** What the template's example row shows. */
  example?: SheetTexts | string | number
}

/** A row as read: its number in the file, and what its filled cells say by column key. */
export type SheetRow = { row: number; values: Record<string, Value> }

/** A cell at fault. `column` is the header as it stands in the file; both are null for the file as a whole. */
export type SheetFaultAt = { row: number | null; column: string | null; code: CellFault; value: string | null }
