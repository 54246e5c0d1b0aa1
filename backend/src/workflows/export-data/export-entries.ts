import { Readable } from "node:stream"
import type { Bench } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Cell } from "../../sheets/cell"
import { CSV_START, csvLine } from "../../sheets/write-csv"
import { xlsxStream } from "../../sheets/write-xlsx"
import { dictionary } from "./dictionary"
import type { ExportEntry, ExportScope, SheetToWrite } from "./export-scope"
import { type ExportLanguage, type ExportRow, type ExportTable, toCell } from "./export-table"
import { pictureEntries } from "./picture-entries"
import { readCursor } from "./read-cursor"
import { pieceRows, PIECES_FILE, pieceSheetColumns } from "./tables/piece-rows"
import { EXPORT_TABLES } from "./tables/all-tables"

/** The files of an export in their order; each is read from the database when its turn comes. */
export async function exportEntries(scope: ExportScope): Promise<ExportEntry[]> {
  const { language } = scope
  const tables = EXPORT_TABLES.filter(({ isManagers = false }) => scope.isManagers || !isManagers)
  const sheets: SheetToWrite[] = [
    { name: PIECES_FILE[language], columns: pieceSheetColumns(scope), rows: () => pieceRows(scope) },
    ...tables.map((table) => ({
      name: table.file[language],
      columns: table.columns.map(({ header, format }) => ({ header: header[language], format })),
      rows: () => tableRows(scope, table),
    })),
    dictionary(tables, scope),
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

async function* tableRows(scope: ExportScope, table: ExportTable): AsyncGenerator<readonly Cell[]> {
  const rows = "rows" in table ? table.rows(scope) : sqlRows(scope, table)
  for await (const values of rows) yield table.columns.map(({ key, format }) => toCell(values[key], format))
}

type SqlTable = Extract<ExportTable, { sql: string }>

async function* sqlRows({ trx, operatorId, day }: ExportScope, { sql, toRow }: SqlTable): AsyncGenerator<ExportRow> {
  const bench = toRow ? await readBench(trx, operatorId) : null
  for await (const row of readCursor<ExportRow>(trx, sql, operatorId))
    yield toRow ? toRow(row, { bench, day }) : withFile(row)
}

/** Where a picture's file lies in the archive. */
function withFile(row: ExportRow): ExportRow {
  return "url" in row ? { ...row, file: `photos/${String(row.url).split("/").at(-1) ?? ""}` } : row
}

async function readBench(trx: Knex.Transaction, operatorId: string): Promise<Bench | null> {
  const row = await trx<{ operator_id: string; plan: Bench }>("bench").where({ operator_id: operatorId }).first("plan")
  return row?.plan ?? null
}
