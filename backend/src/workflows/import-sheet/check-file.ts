import { createHash } from "node:crypto"
import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SheetFault } from "../../sheets/cell"
import { readSheet } from "../../sheets/read-sheet"
import { readChoices } from "./choice-names"
import type { SheetRow } from "./column"
import { keepRun, previewOf, takenOverAt } from "./import-run"
import { columnsOf, SKU, type SheetKind } from "./piece-columns"
import { planSheet } from "./plan-sheet"
import { readRows } from "./read-rows"
import { emptyPlan } from "./sheet-plan"
import { stepsOf } from "./write-plan"

export type BroughtFile = {
  operatorId: string
  by: string
  kind: SheetKind
  name: string
  locale: Locale
  bytes: Buffer
}
export type CheckedFile = { ok: true; runId: string } | { ok: false; code: SheetFault }

/**
 * Reads a file and says what it would change, cell by cell what is wrong with it; writes nothing but that. A file of the
 * same bytes that was taken over before changes nothing.
 */
export async function checkFile(db: Knex, file: BroughtFile): Promise<CheckedFile> {
  const { operatorId, kind, locale } = file
  const read = await readSheet(file.bytes)
  if (!read.ok) return read
  const found = await readRows(read.sheet, columnsOf(kind, await readChoices(db)), SKU.key)
  if (!found) return { ok: false, code: "no_header" }
  const rows = found.rows.filter((row) => !isExample(row))
  if (rows.length === 0 && found.faults.length === 0) return { ok: false, code: "empty_file" }
  const content = { rows, headers: found.headers }
  const run = { operator_id: operatorId, kind, sha256: createHash("sha256").update(file.bytes).digest("hex") }
  const repeats = await takenOverAt(db, run)
  const plan = repeats ? { ...emptyPlan(), unchanged: rows.length } : await planSheet(db, { operatorId, kind }, content)
  const faults = repeats ? [] : [...found.faults, ...plan.faults]
  const total = stepsOf(plan)
  const runId = await keepRun(db, {
    ...run,
    file_name: file.name,
    locale,
    created_by: file.by,
    total,
    faults,
    state: faults.length > 0 ? "faulty" : total === 0 ? "done" : "ready",
    content: faults.length > 0 || total === 0 ? {} : content,
    preview: {
      ...previewOf(plan, found.ignored),
      repeats,
    },
  })
  return { ok: true, runId }
}

/** The template's own row, left in by somebody in a hurry. */
function isExample({ values }: SheetRow): boolean {
  return values.sku === SKU.example
}
