import type { Bench } from "@etabli/capacity"
import type { Cell } from "../../sheets/cell"
import type { ColumnFormat } from "../../sheets/write-xlsx"
import type { ExportScope } from "./export-scope"

export type ExportLanguage = "fr" | "nl" | "en"
export type ExportTexts = Readonly<Record<ExportLanguage, string>>

/** A column: the key of the row it is read from, how it is called and what the dictionary says of it. */
export type ExportColumn = { key: string; format: ColumnFormat; header: ExportTexts; about: ExportTexts }

export type ExportRow = Record<string, unknown>
/**
 * A file of the export. `sql` names its columns as the keys say, is scoped by `:operator` and sorted; money is in euros,
 * days are `YYYY-MM-DD`. What SQL cannot say is read by `rows`.
 */
export type ExportTable = {
  file: ExportTexts
  columns: readonly ExportColumn[]
  /** Whether it is left out of what anybody but a manager takes out. */
  isManagers?: true
} & ({ sql: string; toRow?: ToRow } | { rows: (scope: ExportScope) => AsyncGenerator<ExportRow> })
/** For rows that SQL cannot finish; the bench is the operator's, the day the export's. */
export type ToRow = (row: ExportRow, facts: { bench: Bench | null; day: string }) => ExportRow

type Described = [header: ExportTexts, about: ExportTexts]
const column =
  (format: ColumnFormat) =>
  (key: string, [header, about]: Described): ExportColumn => ({ key, format, header, about })

export const text = column("text")
export const number = column("number")
export const money = column("money")
export const date = column("date")

/** Texts in French, Dutch and English. */
export function three(fr: string, nl: string, en: string): ExportTexts {
  return { fr, nl, en }
}

/** A value of the database as a cell of this format. */
export function toCell(value: unknown, format: ColumnFormat): Cell {
  if (value === null || value === undefined) return null
  if (format === "number" || format === "money") return Number(value)
  if (format === "date") return { date: (value as string).slice(0, 10) }
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** Cents as euros, in SQL. */
export function euros(cents: string): string {
  return `round(${cents} / 100.0, 2)`
}

/** An instant as the day it was where the workshops are, in SQL. */
export function dayOf(instant: string): string {
  return `to_char(${instant} at time zone 'Europe/Brussels', 'YYYY-MM-DD')`
}
