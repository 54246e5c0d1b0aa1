import { OPERATORS, VARIANTS } from "./availability.ts"
import type { Goal } from "./goals.ts"
import type { Result } from "./result.ts"
import type { Summary } from "./sample.ts"

/** The result as a person reads it: ratios first, what they are made of below. */
export function report(result: Result): string {
  const { machine, checkout, statements, catalogue, availability, growth, page, goals, minutes } = result
  const sections = [
    section("Goals", goals.map(goalLine)),
    section(
      "Checkouts, 10 clients",
      checkout && [
        timesLine("stock Medusa", checkout.stock, checkout.stock),
        timesLine("1 operator", checkout.one_operator, checkout.stock),
        timesLine("3 operators", checkout.three_operators, checkout.stock),
      ],
    ),
    section(
      "Statements",
      statements &&
        Object.entries(statements).map(([what, { ours, stock }]) =>
          row(what, `${ours}`, stock === undefined ? "" : `stock ${stock}`),
        ),
    ),
    section(
      "Catalogue page",
      catalogue && [
        timesLine("stock Medusa", catalogue.stock, catalogue.stock),
        timesLine("ours", catalogue.ours, catalogue.stock),
      ],
    ),
    section(
      "Pages that say what may be sold, 48 pieces",
      availability && [
        timesLine("pieces of today", availability.now.summary, availability.now.summary),
        timesLine(
          `${VARIANTS} variants of ${OPERATORS} operators`,
          availability.grown.summary,
          availability.now.summary,
        ),
        row("statements of a page", `${availability.now.statements}`, `${availability.grown.statements}`),
      ],
    ),
    section(
      "Growth of the catalogue",
      growth && [
        timesLine("pieces of today", growth.now, growth.now),
        timesLine(`${growth.pieces} pieces`, growth.grown, growth.now),
      ],
    ),
    section(
      `Piece page ${page?.path ?? ""}`,
      page && [
        timesLine("served", page.served, page.served),
        timesLine(`a story, ${page.story.path}`, page.story.served, page.served),
        row("JavaScript", `${(page.script_bytes / 1000).toFixed(0)} kB`),
        row("everything", `${(page.total_bytes / 1000).toFixed(0)} kB`),
        row("layout shift", page.layout_shift.toFixed(3)),
      ],
    ),
  ]
  const { processors, processor, node, load } = machine
  const place = `${processors} × ${processor}, Node ${node}, load ${load} at the start, ${minutes.toFixed(1)} minutes`
  return `\n${sections.filter((text) => text !== "").join("\n")}\n${place}\n`
}

function section(title: string, lines: string[] | undefined): string {
  return lines && lines.length > 0 ? `${title}\n${lines.map((line) => `  ${line}\n`).join("")}` : ""
}

function row(what: string, ...cells: string[]): string {
  return [what.padEnd(52), ...cells.map((cell) => cell.padStart(14))].join("").trimEnd()
}

function goalLine({ what, value, at_least, at_most, met }: Goal): string {
  const bound = at_least === undefined ? `at most ${at_most}` : `at least ${at_least}`
  return row(what, figure(value), bound, met ? "reached" : "MISSED")
}

/** Rate, CPU, and both as multiples of `base`. */
function timesLine(what: string, summary: Summary, base: Summary): string {
  const cpu = `${figure(summary.app_cpu_ms)} + ${figure(summary.database_cpu_ms)} ms`
  const times = summary === base ? "" : `× ${figure(summary.per_second / base.per_second)}`
  const spared = summary === base ? "" : `CPU ÷ ${figure(base.cpu_ms / summary.cpu_ms)}`
  return row(what, `${figure(summary.per_second)}/s`, cpu.padStart(20), times, spared)
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
