import { Readable } from "node:stream"
import type { Bench } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Cell } from "../../sheets/cell"
import { CSV_START, csvLine } from "../../sheets/write-csv"
import { xlsxStream } from "../../sheets/write-xlsx"
import { dictionary } from "./dictionary"
import type { ExportEntry, ExportScope, SheetToWrite } from "./export-scope"
import { type ExportLanguage, type ExportTable, toCell } from "./export-table"
import { pictureEntries } from "./picture-entries"
import { readCursor } from "./read-cursor"
import { pieceRows, PIECES_FILE, pieceSheetColumns } from "./tables/piece-rows"
import { EXPORT_TABLES } from "./tables/all-tables"

/** The files of an export in their order; each is read from the database when its turn comes. */
export async function exportEntries(scope: ExportScope): Promise<ExportEntry[]> {
  const { language } = scope
  const sheets: SheetToWrite[] = [
    { name: PIECES_FILE[language], columns: pieceSheetColumns(language), rows: () => pieceRows(scope) },
    ...EXPORT_TABLES.map((table) => ({
      name: table.file[language],
      columns: table.columns.map(({ header, format }) => ({ header: header[language], format })),
      rows: () => tableRows(scope, table),
    })),
    dictionary(language),
  ]
  return [...sheets.flatMap((sheet) => bothForms(sheet, language)), ...(await pictureEntries(scope))]
}

function bothForms({ name, columns, rows }: SheetToWrite, language: ExportLanguage): ExportEntry[] {
  const headers = columns.map(({ header }) => header)
  return [
    { name: `${name}.xlsx`, open: () => xlsxStream({ name, columns, rows: rows() }) },
    { name: `${name}.csv`, open: () => Readable.from(csvText(headers, rows(), language)) },
  ]
}

async function* csvText(
  headers: string[],
  rows: AsyncIterable<readonly Cell[]>,
  language: ExportLanguage,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(headers, language)
  for await (const row of rows) yield csvLine(row, language)
}

async function* tableRows({ trx, operatorId }: ExportScope, table: ExportTable): AsyncGenerator<readonly Cell[]> {
  const bench = table.toRow ? await readBench(trx, operatorId) : null
  for await (const row of readCursor<Record<string, unknown>>(trx, table.sql, operatorId)) {
    const values = table.toRow ? table.toRow(row, { bench }) : withFile(row)
    yield table.columns.map(({ key, format }) => toCell(values[key], format))
  }
}

/** Where a picture's file lies in the archive. */
function withFile(row: Record<string, unknown>): Record<string, unknown> {
  return "url" in row ? { ...row, file: `photos/${String(row.url).split("/").at(-1) ?? ""}` } : row
}

async function readBench(trx: Knex.Transaction, operatorId: string): Promise<Bench | null> {
  const row = await trx<{ operator_id: string; plan: Bench }>("bench").where({ operator_id: operatorId }).first("plan")
  return row?.plan ?? null
}
