import type { Entry } from "yauzl"
import { type Cell, isEmpty, type ReadSheet, SHEET_LIMITS } from "./cell"
import { unzip, type Unzipped } from "./unzip"
import { readSharedStrings, readStyles, readWorkbook } from "./xlsx-parts"
import { sheetReader } from "./xlsx-sheet"

/** More parts than any workbook of a workshop has. */
const MOST_PARTS = 2000

/** The first sheet of a workbook. Formulas give what they last gave; they are never computed here. */
export async function readXlsx(bytes: Buffer): Promise<ReadSheet> {
  const zip = await unzip(bytes, MOST_PARTS)
  if (!zip) return { ok: false, code: "broken_file" }
  await using archive = zip
  if (archive.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > SHEET_LIMITS.unpacked)
    return { ok: false, code: "too_large" }
  try {
    return await readParts(archive)
  } catch {
    return { ok: false, code: "broken_file" }
  }
}

async function readParts(archive: Unzipped): Promise<ReadSheet> {
  const byName = new Map(archive.entries.map((entry): [string, Entry] => [entry.fileName.toLowerCase(), entry]))
  const part = async (name: string): Promise<string | null> => {
    const entry = byName.get(name.toLowerCase())
    const bytes = entry && (await archive.read(entry, SHEET_LIMITS.unpacked))
    return bytes ? new TextDecoder().decode(bytes) : null
  }
  const [workbook, relations] = [await part("xl/workbook.xml"), await part("xl/_rels/workbook.xml.rels")]
  if (workbook === null || relations === null) return { ok: false, code: "not_a_sheet" }
  const where = readWorkbook(workbook, relations)
  const sheet = where && (await part(where.path))
  if (!sheet) return { ok: false, code: "broken_file" }
  const strings = readSharedStrings((await part("xl/sharedStrings.xml")) ?? "<sst/>")
  const styles = readStyles((await part("xl/styles.xml")) ?? "<styleSheet/>")
  return withoutEmptyEnd(sheetReader({ strings, styles, from1904: where.from1904 })(sheet))
}

/** Excel keeps rows that were once formatted. */
function withoutEmptyEnd(read: ReadSheet): ReadSheet {
  if (!read.ok) return read
  const { rows, numbers } = read.sheet
  const last = rows.findLastIndex((row: readonly Cell[]) => !row.every(isEmpty))
  return { ok: true, sheet: { rows: rows.slice(0, last + 1), numbers: numbers.slice(0, last + 1) } }
}
