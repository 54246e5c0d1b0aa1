import { letOthersIn } from "../../background/let-others-in"
import { inParts } from "../../database/in-parts"
import { type Cell, isEmpty, type Sheet, textOf } from "../../sheets/cell"
import type { Column, SheetFaultAt, SheetRow, Value } from "./column"
import { folded } from "./read-cells"

/** `headers`: how the file calls our columns, by key. `ignored`: its headers that stand for none of them. */
export type ReadRows = {
  rows: SheetRow[]
  faults: SheetFaultAt[]
  headers: Record<string, string>
  ignored: string[]
}
type Placed = { column: Column; header: string }

/** Titles, dates, logos above the table: people put them there. */
const HEADER_WITHIN = 15

/** What a sheet says, cell by cell; null where no row names the column that every sheet needs. */
export async function readRows(sheet: Sheet, columns: readonly Column[], needed: string): Promise<ReadRows | null> {
  const at = headerRow(sheet, columns, needed)
  if (at === null) return null
  const header = sheet.rows[at] ?? []
  const placed = placeColumns(header, columns)
  const faults: SheetFaultAt[] = []
  const rows: SheetRow[] = []
  for (const part of inParts([...sheet.rows.entries()].slice(at + 1))) {
    for (const [index, row] of part) {
      if (row.every(isEmpty)) continue
      const number = sheet.numbers[index] ?? index + 1
      const values: Record<string, Value> = {}
      row.forEach((cell, position) => readCell(cell, placed.get(position), { number, values, faults }))
      rows.push({ row: number, values })
    }
    await letOthersIn()
  }
  const ignored = header.map(textOf).filter((name, position) => name !== "" && !placed.has(position))
  const headers = Object.fromEntries([...placed.values()].map((one) => [one.column.key, one.header]))
  return { rows, faults, headers, ignored }
}

type Row = { number: number; values: Record<string, Value>; faults: SheetFaultAt[] }

function readCell(cell: Cell, placed: Placed | undefined, { number, values, faults }: Row): void {
  if (!placed || isEmpty(cell)) return
  const read = placed.column.read(cell)
  if (read.ok) values[placed.column.key] ??= read.value
  else faults.push({ row: number, column: placed.header, code: read.code, value: textOf(cell).slice(0, 60) })
}

/** The first row that names the needed column, and another where the sheet has more. */
function headerRow({ rows }: Sheet, columns: readonly Column[], needed: string): number | null {
  const found = rows.slice(0, HEADER_WITHIN).findIndex((row) => {
    const keys = new Set([...placeColumns(row, columns).values()].map(({ column }) => column.key))
    return keys.has(needed) && keys.size > 1
  })
  return found < 0 ? null : found
}

/** Which cell of a header row stands for which column: by its name in any language, or by its key; the first one counts. */
function placeColumns(header: readonly Cell[], columns: readonly Column[]): Map<number, Placed> {
  const byName = new Map(
    [...columns]
      .reverse()
      .flatMap((column) => [
        ...[...Object.values(column.header), ...(column.also ?? [])].map((name): [string, Column] => [
          folded(name),
          column,
        ]),
        [folded(column.key), column] as [string, Column],
      ]),
  )
  const placed = new Map<number, Placed>()
  const taken = new Set<string>()
  header.forEach((cell, position) => {
    const name = textOf(cell)
    const column = byName.get(folded(name)) ?? byName.get(folded(name.replace(/\s*[*(:].*$/, "")))
    if (!column || taken.has(column.key)) return
    taken.add(column.key)
    placed.set(position, { column, header: name })
  })
  return placed
}
