import { isEmpty, type ReadSheet, SHEET_LIMITS } from "./cell"
import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
/** Excel before 2007, and any workbook with a password. */
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const NO_TEXT = [Buffer.from("%PDF"), Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from([0xff, 0xd8, 0xff])]

/** A file's first sheet: by what it holds, whatever it is called. Rows without anything in them are kept as empty. */
export async function readSheet(bytes: Buffer): Promise<ReadSheet> {
  if (bytes.length === 0) return { ok: false, code: "empty_file" }
  if (bytes.length > SHEET_LIMITS.bytes) return { ok: false, code: "too_large" }
  const begins = (head: Buffer) => bytes.subarray(0, head.length).equals(head)
  if (begins(OLD)) return { ok: false, code: "protected_or_old" }
  if (NO_TEXT.some(begins)) return { ok: false, code: "not_a_sheet" }
  const read = begins(ZIP) ? await readXlsx(bytes) : await readCsv(bytes)
  if (read.ok && read.sheet.rows.every((row) => row.every(isEmpty))) return { ok: false, code: "empty_file" }
  return read
}
