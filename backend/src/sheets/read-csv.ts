import { parse } from "csv-parse"
import { type ReadSheet, type Row, SHEET_LIMITS } from "./cell"
import { decodeText } from "./decode-text"
import { unescapeCell } from "./formula-cell"

const DELIMITERS = [";", ",", "\t", "|"] as const

/** A text file whose columns are parted by semicolons, commas or tabs. */
export async function readCsv(bytes: Buffer): Promise<ReadSheet> {
  const text = decodeText(bytes)
  if (text === null) return { ok: false, code: "not_a_sheet" }
  const parser = parse(withoutHint(text), {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
    info: true,
  })
  const rows: Row[] = []
  const numbers: number[] = []
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (rows.length > SHEET_LIMITS.rows) return { ok: false, code: "too_many_rows" }
      if (record.length > SHEET_LIMITS.columns) return { ok: false, code: "too_many_columns" }
      rows.push(record.map(unescapeCell))
      numbers.push(info.lines)
    }
  } catch {
    return { ok: false, code: "broken_file" }
  }
  return { ok: true, sheet: { rows, numbers } }
}

/** What parts the columns: the mark that is most often outside quotes in the first line that has any. */
function delimiterOf(text: string): string {
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1]
  if (hint) return hint
  for (const line of text.split(/\r\n|\r|\n/, 20)) {
    const bare = line.replace(/"([^"]|"")*"/g, "")
    const counts = DELIMITERS.map((mark) => bare.split(mark).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return DELIMITERS[counts.indexOf(most)] ?? ";"
  }
  return ";"
}

/** Excel's own first line that names the delimiter; the line stays, so that rows keep their numbers. */
function withoutHint(text: string): string {
  return text.replace(/^\ufeff?sep=.(?=\r?\n)/i, "")
}
