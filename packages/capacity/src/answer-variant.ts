import { type BenchWork, minutesFor, piecesIn } from "./bench-work.js"
import type { CapRoom } from "./caps.js"
import type { CalendarDate } from "./dates.js"
import { type IsoWeek, mondayOf, weekOf, weeksBetween } from "./iso-week.js"
import { freeIn, makeable, openIn, type ReadyRange, readyFor, windowOf } from "./ready-for.js"
import { type BenchSummary, LOOK_AHEAD_WEEKS } from "./summarise-bench.js"

/** At most this many pieces left are few, where something was ordered already. */
export const FEW_PIECES = 3
/** Below this share of a window's open minutes a bench is nearly full. */
export const NEARLY_FULL_SHARE = 0.15

/** What a variant can be sold from. `stock`: pieces stocked less reserved, at all places. */
export type Supply =
  | { kind: "ready" | "unique"; stock: number }
  /** Pieces that stand ready are sold first, then the bench makes what is missing. */
  | MadeSupply
type MadeSupply = { kind: "made_to_order"; stock: number; work: BenchWork; caps: CapRoom }

/** What may be sold of a variant now. `max_quantity`: the most one order may take; `ready`: when one more is made. */
export type VariantAnswer =
  | { state: "in_stock"; max_quantity: number; stock: number; ready: ReadyRange | null }
  | { state: "made_to_order" | "nearly_full"; max_quantity: number; ready: ReadyRange }
  | FullAnswer
  | { state: "paused"; max_quantity: 0; until: CalendarDate | null }

/** `opens_on`: the day, in the week `opens`, from which an order may be possible if nothing else changes, if it can be told. */
type FullAnswer = {
  state: "full"
  max_quantity: 0
  reason: "stock" | "hours" | "cap"
  opens: IsoWeek | null
  opens_on: CalendarDate | null
}

/** Answers for one variant from its operator's summary, in a time that does not grow with bookings. */
export function answerVariant(supply: Supply, summary: BenchSummary): VariantAnswer {
  if (summary.paused) return { state: "paused", max_quantity: 0, until: summary.paused.until }
  const stock = Math.max(0, supply.stock)
  if (supply.kind !== "made_to_order") return fromStock(supply.kind === "unique" ? Math.min(1, stock) : stock)
  const { work, caps } = supply
  const made = Math.min(caps.left, makeable(summary, work))
  const ready = made > 0 ? readyFor(summary, work, 1) : null
  if (stock > 0) return { state: "in_stock", max_quantity: stock + made, stock, ready }
  if (!ready) return fullAnswer(summary, work, caps)
  return { state: isNearlyFull(summary, supply, made) ? "nearly_full" : "made_to_order", max_quantity: made, ready }
}

const FULL = { state: "full", max_quantity: 0, opens: null, opens_on: null } as const

function fromStock(stock: number): VariantAnswer {
  if (stock === 0) return { ...FULL, reason: "stock" }
  return { state: "in_stock", max_quantity: stock, stock, ready: null }
}

/** Never so on an untouched bench: that a piece takes long, or a cap is small, is no reason to hurry anybody. */
function isNearlyFull(summary: BenchSummary, { work, caps }: MadeSupply, made: number): boolean {
  const window = windowOf(summary, work)
  if (!window) return false
  const [free, open] = [freeIn(summary, window), openIn(summary, window)]
  return free < NEARLY_FULL_SHARE * open || (made <= FEW_PIECES && made < Math.min(caps.limit, piecesIn(work, open)))
}

function fullAnswer(summary: BenchSummary, work: BenchWork, caps: CapRoom): FullAnswer {
  const reason = caps.left === 0 ? "cap" : "hours"
  const capOpens = caps.opens_on && { opens: weekOf(caps.opens_on), opens_on: caps.opens_on }
  const from = capOpens ? weeksBetween(summary.this_week, capOpens.opens) : 1
  // So far ahead nobody has taken anything yet: the cap alone decides.
  if (capOpens && from > LOOK_AHEAD_WEEKS) return { ...FULL, reason, ...capOpens }
  const needed = minutesFor(work, 1)
  for (let shift = from; shift <= LOOK_AHEAD_WEEKS; shift += 1) {
    const window = windowOf(summary, work, shift)
    if (!window || freeIn(summary, window) < needed) continue
    const opens = summary.weeks[shift] ?? summary.this_week
    const monday = mondayOf(opens)
    const opens_on = caps.opens_on && caps.opens_on > monday ? caps.opens_on : monday
    return { ...FULL, reason, opens, opens_on }
  }
  return { ...FULL, reason }
}
