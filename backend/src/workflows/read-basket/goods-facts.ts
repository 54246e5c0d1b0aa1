import type { BenchWork, CapPeriod, ReadyRange } from "@etabli/capacity"
import type { BenchRow } from "../../capacity/benches"

/** What a line's hold keeps: under `line_id` stand its reservations and takes. */
export type HeldGoods = {
  line_id: string
  quantity: number
  kind: "checkout" | "waiting"
  expires_at: string
  taken: HeldTaken
}

export type HeldTaken = {
  /** Inventory pieces kept. */
  stock: number
  weeks: { week: string; minutes: number }[]
  /** Pieces of it that are made, and when they will be ready: the date the customer sees. */
  made: number
  ready: ReadyRange | null
}

export type CapFacts = { id: string; per: CapPeriod; pieces: number; used: number }

/** How a line's goods stand, beside its stock. */
export type LineGoodsFacts = {
  /** What one piece asks of the bench; null where nothing is made to order. */
  work: BenchWork | null
  caps: CapFacts[]
  held: HeldGoods | null
}

/** The bench of a line's operator; null where it has none. */
export type OperatorBenchFacts = { bench: BenchRow | null }
