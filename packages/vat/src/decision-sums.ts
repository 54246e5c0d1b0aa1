import { sumOf } from "./amounts.js"
import { type Amounts, type LineDecision, type Mention } from "./decision.js"
import { type WarningCode } from "./data/warnings.js"

export function totalsOf(parts: readonly Amounts[]): Amounts {
  const total = (field: keyof Amounts) => sumOf(parts.map((part) => part[field]))
  return {
    gross_cents: total("gross_cents"),
    payable_cents: total("payable_cents"),
    net_cents: total("net_cents"),
    vat_cents: total("vat_cents"),
    vat_on_document_cents: total("vat_on_document_cents"),
  }
}

/** Each mention once: one key can have two wordings when goods leave from two countries. */
export function mentionsOf(lines: readonly LineDecision[]): Mention[] {
  const byText = new Map(lines.flatMap(({ mention }) => (mention ? [[`${mention.key} ${mention.text}`, mention]] : [])))
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mention]) => mention)
}

export function warningsOf(lines: readonly LineDecision[]): WarningCode[] {
  return [...new Set(lines.flatMap(({ warnings }) => warnings))].sort()
}
