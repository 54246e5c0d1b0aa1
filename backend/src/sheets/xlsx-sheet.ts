import { type Cell, type ReadSheet, SHEET_LIMITS, type SheetFault } from "./cell"
import { unescapeCell } from "./formula-cell"
import { dayOfSerial, isDateFormat } from "./xlsx-date"
import { walkXml } from "./xlsx-parts"

type Book = {
  strings: readonly string[]
  styles: readonly { id: number; code: string | undefined }[]
  from1904: boolean
}
type Open = { column: number; type: string; style: number; value: string }

class TooMuch extends Error {
  constructor(readonly fault: SheetFault) {
    super(fault)
  }
}

/** Reads the XML of a sheet: its cells where they lie, with rows and columns that are left out put in as empty ones. */
export function sheetReader(book: Book): (xml: string) => ReadSheet {
  return (xml) => {
    try {
      return { ok: true, sheet: readRows(xml, book) }
    } catch (error) {
      if (error instanceof TooMuch) return { ok: false, code: error.fault }
      throw error
    }
  }
}

function readRows(xml: string, book: Book) {
  const rows: Cell[][] = []
  const numbers: number[] = []
  let row: Cell[] = []
  let cell: Open | null = null
  let reading = false
  walkXml(xml, {
    open: (name, { r, t, s }) => {
      if (name === "row") {
        row = []
        rows.push(row)
        numbers.push(Number(r ?? (numbers.at(-1) ?? 0) + 1))
        if (rows.length > SHEET_LIMITS.rows + 1) throw new TooMuch("too_many_rows")
      }
      if (name === "c") cell = { column: columnOf(r) ?? row.length, type: t ?? "n", style: Number(s ?? 0), value: "" }
      if (cell && cell.column >= SHEET_LIMITS.columns) throw new TooMuch("too_many_columns")
      reading = cell !== null && (name === "v" || name === "t")
    },
    text: (text) => {
      if (cell && reading) cell.value += text
    },
    close: (name) => {
      reading = false
      if (name !== "c" || !cell) return
      while (row.length < cell.column) row.push(null)
      row[cell.column] = valueOf(cell, book)
      cell = null
    },
  })
  return { rows, numbers }
}

function valueOf({ type, style, value }: Open, book: Book): Cell {
  switch (type) {
    case "s":
      return unescapeCell(book.strings[Number(value)] ?? "")
    case "str":
    case "inlineStr":
      return unescapeCell(value)
    case "b":
      return value === "1"
    case "e":
      return { broken: value }
    case "d":
      return { date: value.slice(0, 10) }
    default:
      return value === "" ? null : numberOrDay(Number(value), style, book)
  }
}

function numberOrDay(value: number, style: number, { styles, from1904 }: Book): Cell {
  const format = styles[style]
  const day = format && isDateFormat(format.id, format.code) ? dayOfSerial(value, from1904) : null
  return day ? { date: day } : value
}

/** "AB12" is column 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0]
  if (!letters) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
