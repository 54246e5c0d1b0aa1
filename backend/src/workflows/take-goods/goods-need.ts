import type { BenchTake, BenchWork, Cap, ReadyRange, StockTake } from "@etabli/capacity"

/** What one order line needs: pieces that stand ready, bench time, or first the one and then the other. */
export type GoodsNeed = {
  /** Id of the order line, also while there is no order yet; with it the goods are given back. */
  line_id: string
  quantity: number
  operator_id: string
  /** Null for a piece that is only made to order. */
  stock: { inventory_item_id: string; per_piece: number; preferred_location: string | null } | null
  /** Null for a piece that only stands ready. */
  bench: { work: BenchWork; caps: readonly Cap[] } | null
}

/** What a line took. `ready`: when what is made for it will be done. */
export type TakenLine = {
  line_id: string
  /** Inventory pieces kept, and pieces that are made. */
  stock: number
  made: number
  weeks: { week: string; minutes: number }[]
  ready: ReadyRange | null
}

export type ShortGoods = { line_id: string; available: number }
export type GoodsResult = { ok: true; lines: TakenLine[] } | { ok: false; short: ShortGoods[] }

/** Rows to write for a plan that fits. */
export type PlannedTakes = {
  stock: StockTake[]
  bench: BenchTake[]
  weeks: { operator_id: string; week: string; minutes: number; open_minutes: number }[]
  caps: { line_id: string; cap_id: string; period: string; quantity: number }[]
  /** Of the lines that are made, in part or whole: pieces that stood ready, and pieces that are made. */
  made: { line_id: string; ready: number; made: number }[]
  cap_uses: { cap_id: string; period: string; pieces: number; limit: number }[]
}
