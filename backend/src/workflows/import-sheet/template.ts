import type { Readable } from "node:stream"
import { Readable as Stream } from "node:stream"
import type { Cell } from "../../sheets/cell"
import { CSV_START, csvLine, type SheetLanguage } from "../../sheets/write-csv"
import { xlsxStream } from "../../sheets/write-xlsx"
import type { Choices } from "./choice-names"
import type { Column } from "./column"
import { columnsOf, type SheetKind } from "./piece-columns"

const NAMES: Readonly<Record<SheetKind, Record<SheetLanguage, string>>> = {
  pieces: { fr: "pieces", nl: "stukken", en: "pieces" },
  stock: { fr: "stock", nl: "voorraad", en: "stock" },
  prices: { fr: "prix", nl: "prijzen", en: "prices" },
}

type Wanted = { kind: SheetKind; format: "xlsx" | "csv"; language: SheetLanguage }

export function templateName({ kind, format, language }: Wanted): string {
  return `etabli-${NAMES[kind][language]}.${format}`
}

/** A file to fill in: headers in the person's language, and one row as an example, which is never imported. */
export function templateFile({ kind, format, language }: Wanted, choices: Choices): Readable {
  const columns = columnsOf(kind, choices)
  const example = columns.map((column) => exampleOf(column, language))
  const headers = columns.map((column) => column.header[language])
  if (format === "csv") return Stream.from([CSV_START, csvLine(headers, language), csvLine(example, language)])
  const sheet = columns.map(({ key }, index) => {
    const format: "money" | "text" = key.endsWith("_cents") ? "money" : "text"
    return { header: headers[index] ?? key, format }
  })
  return xlsxStream({ name: NAMES[kind][language], columns: sheet, rows: one(example) })
}

async function* one(row: readonly Cell[]): AsyncGenerator<readonly Cell[]> {
  yield row
}

function exampleOf({ example }: Column, language: SheetLanguage): Cell {
  return typeof example === "object" ? example[language] : (example ?? null)
}
