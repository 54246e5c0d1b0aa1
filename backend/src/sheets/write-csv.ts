import type { Cell } from "./cell"
import { escapeCell } from "./formula-cell"

export type SheetLanguage = "fr" | "nl" | "en"

/** Excel opens a CSV with a click only where it finds a byte order mark and its own country's marks. */
export const CSV_START = "\ufeff"

/** A line of a CSV as the language's Excel opens it: semicolons and decimal commas in French and Dutch. */
export function csvLine(row: readonly Cell[], language: SheetLanguage): string {
  return `${row.map((cell) => csvCell(cell, language)).join(language === "en" ? "," : ";")}\r\n`
}

function csvCell(cell: Cell, language: SheetLanguage): string {
  if (cell === null) return ""
  if (typeof cell === "number") return language === "en" ? String(cell) : String(cell).replace(".", ",")
  if (typeof cell === "boolean") return cell ? "1" : "0"
  if (typeof cell === "object") return "date" in cell ? cell.date : ""
  const text = escapeCell(cell)
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
