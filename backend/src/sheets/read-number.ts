import { type Cell, textOf } from "./cell"

/** `ambiguous_number`: "1.250" is a thousand and more to one reader, one and a quarter to another. */
export type NumberFault = "not_a_number" | "ambiguous_number" | "too_many_decimals"
export type ReadNumber = { ok: true; value: number } | { ok: false; code: NumberFault }

/**
 * A number as people in France, Belgium and England write it, in units of its last decimal: "1 234,50 €" with 2 decimals is
 * 123450. Where no number of the column has three decimals, three digits after one mark are thousands.
 */
export function readNumber(cell: Cell, decimals: 0 | 1 | 2 | 3): ReadNumber {
  if (typeof cell === "number") return fromNumber(cell, decimals)
  const text = textOf(cell)
    .replace(/\s*(€|eur|kg|cm|mm|h|%)\s*$/i, "")
    .replace(/[\s'’_]/g, "")
    .replace(/^€/, "")
  if (!/^[+-]?[\d.,]+$/.test(text) || !/\d/.test(text)) return { ok: false, code: "not_a_number" }
  const split = splitNumber(text.replace(/^[+-]/, ""), decimals)
  if (typeof split === "string") return { ok: false, code: split }
  const fraction = split.fraction.replace(/0+$/, "")
  if (fraction.length > decimals) return { ok: false, code: "too_many_decimals" }
  const units = Number(`${split.whole}${fraction.padEnd(decimals, "0")}`)
  if (!Number.isSafeInteger(units)) return { ok: false, code: "not_a_number" }
  return { ok: true, value: text.startsWith("-") ? -units : units }
}

/** What a spreadsheet holds as a number was entered with its own marks: 0.1 + 0.2 must still be 30 cents. */
function fromNumber(value: number, decimals: number): ReadNumber {
  const scaled = value * 10 ** decimals
  const units = Math.round(scaled)
  if (!Number.isFinite(value) || !Number.isSafeInteger(units)) return { ok: false, code: "not_a_number" }
  if (Math.abs(scaled - units) > 1e-6 * Math.max(1, Math.abs(scaled))) return { ok: false, code: "too_many_decimals" }
  return { ok: true, value: units }
}

function splitNumber(text: string, decimals: number): { whole: string; fraction: string } | NumberFault {
  const marks = text.replace(/\d/g, "")
  if (marks === "") return { whole: text, fraction: "" }
  const last = marks.at(-1) ?? ""
  const [before, after] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)]
  const others = marks.slice(0, -1)
  if (others.includes(last)) return others.replaceAll(last, "") === "" ? thousands(text, last) : "not_a_number"
  if (others !== "") {
    const grouped = thousands(before, others[0] ?? "")
    return typeof grouped === "string" ? grouped : { whole: grouped.whole, fraction: after }
  }
  if (after.length !== 3 || before.length > 3 || /^0*$/.test(before)) return { whole: before || "0", fraction: after }
  return decimals < 3 ? { whole: before + after, fraction: "" } : "ambiguous_number"
}

/** Groups of three after the first, or it is no number: "1.23.456" is a date, a telephone, a slip. */
function thousands(text: string, mark: string): { whole: string; fraction: string } | NumberFault {
  const [first = "", ...groups] = text.split(mark)
  if (!/^\d{1,3}$/.test(first) || !groups.every((group) => /^\d{3}$/.test(group))) return "not_a_number"
  return { whole: first + groups.join(""), fraction: "" }
}
