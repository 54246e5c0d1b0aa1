import { type BenchLine, type BenchSummary, planBench, type ReadyRange } from "@etabli/capacity"
import { summaryOf } from "../../capacity/benches"
import type { BasketFacts, LineFacts } from "./basket-facts"
import { sellableQuantity } from "./sellable"

/** How a line's goods stand: the most that may be bought, and when what is made of it is ready. */
export type LineGoods = { most: number; ready: ReadyRange | null; isHeld: boolean }

/**
 * Says for each line what may be bought and by when, as one order: lines of one bench share its minutes. What the basket
 * itself holds counts as its own, and a held line keeps the date it was held for.
 */
export function lineGoods(facts: BasketFacts, today: string): Map<string, LineGoods> {
  const summaries = new Map<string, BenchSummary>()
  for (const { id, bench } of facts.operators)
    if (bench) summaries.set(id, summaryOf({ ...bench, taken: takenByOthers(bench.taken, facts.lines, id) }, today))
  const planned = planTogether(
    facts.lines.filter((line) => !isHeld(line)),
    summaries,
  )
  return new Map(
    facts.lines.map((line): [string, LineGoods] => {
      const most = mostOf(line, summaries.get(line.operator_id) ?? null, today)
      if (isHeld(line)) return [line.id, heldGoods(line, most)]
      const short = planned.short.get(line.id) ?? most
      return [line.id, { most: Math.min(most, short), ready: planned.ready.get(line.id) ?? null, isHeld: false }]
    }),
  )
}

function heldGoods({ quantity, held }: LineFacts, most: number): LineGoods {
  return { most: Math.max(most, quantity), ready: held?.taken.ready ?? null, isHeld: true }
}

/** A hold stands for a line as it was; once its quantity is another, the goods are taken anew. */
export function isHeld(line: Pick<LineFacts, "held" | "quantity" | "for_sale">): boolean {
  return line.for_sale && line.held !== null && line.held.quantity === line.quantity
}

/** Pieces of a line that its own hold does not keep from it. */
export function availableTo(line: LineFacts): number {
  return line.available + Math.floor((line.held?.taken.stock ?? 0) / line.per_piece)
}

/** Minutes that are taken, without those of holds that will be given back for the line's new quantity. */
function takenByOthers(taken: Record<string, number>, lines: readonly LineFacts[], operatorId: string) {
  const left = { ...taken }
  for (const line of lines)
    if (line.operator_id === operatorId && line.held && !isHeld(line))
      for (const { week, minutes } of line.held.taken.weeks) left[week] = Math.max(0, (left[week] ?? 0) - minutes)
  return left
}

function mostOf(line: LineFacts, summary: BenchSummary | null, today: string): number {
  const own = line.held?.taken.made ?? 0
  const caps = line.caps.map((cap) => ({ ...cap, used: Math.max(0, cap.used - own) }))
  return sellableQuantity({ ...line, available: availableTo(line), caps }, summary, today)
}

function planTogether(lines: readonly LineFacts[], summaries: ReadonlyMap<string, BenchSummary>) {
  const made = lines.flatMap((line): BenchLine[] => {
    const quantity = line.quantity - Math.min(line.quantity, Math.max(0, availableTo(line)))
    if (!line.work || quantity === 0) return []
    return [{ line_id: line.id, operator_id: line.operator_id, quantity, work: line.work }]
  })
  const plan = planBench(made, summaries)
  const ready = new Map(plan.ok ? plan.ready.map(({ line_id, range }) => [line_id, range]) : [])
  const short = new Map(
    plan.ok
      ? []
      : plan.short.map(({ line_id, available }) => {
          const line = lines.find(({ id }) => id === line_id)
          return [line_id, available + (line ? Math.min(line.quantity, Math.max(0, availableTo(line))) : 0)]
        }),
  )
  return { ready, short }
}
