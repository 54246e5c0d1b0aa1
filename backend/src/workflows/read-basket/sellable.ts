import { answerVariant, type BenchSummary, NO_CAP, type CapRoom } from "@etabli/capacity"
import { MAX_QUANTITY } from "@etabli/store-api"
import { type BenchRow, summaryOf } from "../../capacity/benches"
import { roomOf } from "../../capacity/cap-room"
import type { CapFacts, LineGoodsFacts } from "./goods-facts"

/** The most of a piece that one order may have made; a larger wish is a talk with the workshop. */
export const MADE_TO_ORDER_MAX = 6

export type SellableFacts = {
  for_sale: boolean
  price_cents: number | null
  kind: "ready" | "made_to_order" | "unique"
  manage_inventory: boolean
  /** Pieces that stand ready. */
  available: number
  work: LineGoodsFacts["work"]
  caps: readonly CapFacts[]
}

/** How many may be bought now: 0 when it cannot be bought at all. */
export function sellableQuantity(facts: SellableFacts, summary: BenchSummary | null, today: string): number {
  if (!facts.for_sale || facts.price_cents === null || summary?.paused) return 0
  const stock = Math.max(0, facts.available)
  if (!facts.work) {
    const most = facts.kind === "unique" ? Math.min(1, stock) : stock
    return facts.manage_inventory ? Math.min(most, MAX_QUANTITY) : MADE_TO_ORDER_MAX
  }
  const caps: CapRoom = facts.caps.length > 0 ? roomOf(facts.caps, today) : NO_CAP
  const answer = summary && answerVariant({ kind: "made_to_order", stock, work: facts.work, caps }, summary)
  return Math.min(answer?.max_quantity ?? stock, stock + MADE_TO_ORDER_MAX, MAX_QUANTITY)
}

export function benchSummary(bench: BenchRow | null, today: string): BenchSummary | null {
  return bench && summaryOf(bench, today)
}
