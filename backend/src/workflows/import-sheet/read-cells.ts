import { type Cell, textOf } from "../../sheets/cell"
import { readNumber } from "../../sheets/read-number"
import type { CellFault, ReadCell } from "./column"

type Reader = (cell: Cell) => ReadCell
const fault = (code: CellFault): ReadCell => ({ ok: false, code })

/** What no kind of cell may hold. */
function broken(cell: Cell): CellFault | null {
  return typeof cell === "object" && cell !== null && "broken" in cell ? "formula_error" : null
}

/** Text of at most so many characters; line breaks stay. */
export function text(most: number): Reader {
  return (cell) => {
    const wrong = broken(cell)
    if (wrong) return fault(wrong)
    // Spaces that do not break are the writer's own.
    const value = (typeof cell === "string" ? cell.trim() : textOf(cell)).replace(/\r\n?/g, "\n")
    return value.length > most ? fault("too_long") : { ok: true, value }
  }
}

type Range = { decimals: 0 | 1 | 2 | 3; min: number; max: number; times?: number }

/** A number in units of its last decimal, times `times`, in a range of what comes out. */
export function number({ decimals, min, max, times = 1 }: Range): Reader {
  return (cell) => {
    const wrong = broken(cell) ?? (typeof cell === "object" && cell !== null ? "is_a_date" : null)
    if (wrong) return fault(wrong)
    if (typeof cell === "boolean") return fault("not_a_number")
    if (/^\d{1,2}[-/]\p{L}{3,}|^\d{4}-\d\d-\d\d|^\d{1,2}[/]\d{1,2}[/]\d{2,4}$/u.test(textOf(cell)))
      return fault("is_a_date")
    const read = readNumber(cell, decimals)
    if (!read.ok) return fault(decimals === 0 && read.code === "too_many_decimals" ? "not_whole" : read.code)
    const value = read.value * times
    if (value < min) return fault("too_small")
    return value > max ? fault("too_big") : { ok: true, value }
  }
}

/** One of a list, by its code or its name in any of the three languages. */
export function choice(names: ReadonlyMap<string, string>): Reader {
  return (cell) => {
    const code = names.get(folded(textOf(cell)))
    return code === undefined ? fault(broken(cell) ?? "unknown_choice") : { ok: true, value: code }
  }
}

/** Several of a list, parted by commas, semicolons, slashes or line breaks. */
export function choices(names: ReadonlyMap<string, string>): Reader {
  return (cell) => {
    const words = textOf(cell)
      .split(/[,;/+\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
    const codes = words.flatMap((word) => names.get(folded(word)) ?? [])
    if (codes.length < words.length || codes.length === 0) return fault(broken(cell) ?? "unknown_choice")
    return { ok: true, value: [...new Set(codes)] }
  }
}

/** A code as it stands on labels: capitals, digits and hyphens; small letters are taken for capitals. */
export function articleCode(cell: Cell): ReadCell {
  const value = textOf(cell).toUpperCase()
  if (broken(cell)) return fault("formula_error")
  return /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(value) && value.length <= 40 ? { ok: true, value } : fault("bad_code")
}

/** The name of a piece in its address: small letters, digits and hyphens. */
export function reference(cell: Cell): ReadCell {
  const value = textOf(cell).toLowerCase()
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80 ? { ok: true, value } : fault("bad_code")
}

/** A day, as a date of the spreadsheet, as 2026-11-22 or as 22/11/2026. */
export function day(cell: Cell): ReadCell {
  if (typeof cell === "object" && cell !== null && "date" in cell) return { ok: true, value: cell.date }
  const written = textOf(cell)
  const [, d = "", m = "", y = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
  const iso = y ? `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : written
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso
  return isDay ? { ok: true, value: iso } : fault(broken(cell) ?? "not_a_date")
}

/** Without case, accents, marks: how people's spellings of one name meet. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
