import {
  allocateStock,
  type BenchSummary,
  type CapUse,
  planBench,
  planCaps,
  type StockLevel,
  type StockNeed,
} from "@etabli/capacity"
import type { GoodsNeed, PlannedTakes, ShortGoods, TakenLine } from "./goods-need"

/** Everything a plan depends on, read under the locks. */
export type GoodsState = {
  levels: readonly StockLevel[]
  summaries: ReadonlyMap<string, BenchSummary>
  cap_uses: readonly CapUse[]
  /** `YYYY-MM-DD` where the workshops are. */
  today: string
}

export type GoodsPlan = { ok: true; takes: PlannedTakes; lines: TakenLine[] } | { ok: false; short: ShortGoods[] }

/** A line and how many of its pieces have to be made. */
type Split = { need: GoodsNeed; made: number }

/** Says what each line takes: stock first, then the bench's earliest free minutes. All lines or none; pure. */
export function planGoods(needs: readonly GoodsNeed[], state: GoodsState): GoodsPlan {
  const splits = splitNeeds(needs, state.levels)
  const stock = allocateStock(splits.flatMap(stockNeed), state.levels)
  const made = splits.filter((split) => split.made > 0)
  const bench = planBench(made.map(benchLine), state.summaries)
  const caps = planCaps(made.map(capLine), state.cap_uses, state.today)
  if (!stock.ok || !bench.ok || !caps.ok) return { ok: false, short: shortOf(splits, [stock, bench, caps]) }
  return {
    ok: true,
    takes: {
      stock: stock.takes,
      bench: bench.takes,
      weeks: bench.weeks,
      made: made.map(({ need: { line_id, quantity }, made: pieces }) => ({
        line_id,
        ready: quantity - pieces,
        made: pieces,
      })),
      caps: capTakes(made, caps.takes),
      cap_uses: caps.takes,
    },
    lines: splits.map(({ need, made: pieces }) => ({
      line_id: need.line_id,
      made: pieces,
      stock: sum(stock.takes.filter(({ line_id }) => line_id === need.line_id).map(({ quantity }) => quantity)),
      weeks: bench.takes
        .filter(({ line_id }) => line_id === need.line_id)
        .map(({ week, minutes }) => ({ week, minutes })),
      ready: bench.ready.find(({ line_id }) => line_id === need.line_id)?.range ?? null,
    })),
  }
}

/** Lines of one item are served in their order; a line that can also be made leaves what lacks to the bench. */
function splitNeeds(needs: readonly GoodsNeed[], levels: readonly StockLevel[]): Split[] {
  const left = new Map<string, number>()
  for (const { inventory_item_id, available } of levels)
    left.set(inventory_item_id, (left.get(inventory_item_id) ?? 0) + Math.max(0, available))
  return needs.map((need) => {
    const { stock, bench, quantity } = need
    if (!bench || !stock) return { need, made: bench ? quantity : 0 }
    const there = left.get(stock.inventory_item_id) ?? 0
    const ready = Math.min(Math.floor(there / stock.per_piece), quantity)
    left.set(stock.inventory_item_id, there - ready * stock.per_piece)
    return { need, made: quantity - ready }
  })
}

function stockNeed({ need: { line_id, stock, quantity }, made }: Split): StockNeed[] {
  if (!stock || quantity === made) return []
  const { inventory_item_id, per_piece, preferred_location } = stock
  return [
    {
      line_id,
      inventory_item_id,
      quantity: (quantity - made) * per_piece,
      ...(preferred_location ? { preferred_location } : {}),
    },
  ]
}

function benchLine({ need: { line_id, operator_id, bench }, made }: Split) {
  return { line_id, operator_id, quantity: made, work: bench?.work ?? { minutes_each: 1 } }
}

function capLine({ need: { line_id, bench }, made }: Split) {
  return { line_id, quantity: made, caps: bench?.caps ?? [] }
}

type Planned = { ok: true } | { ok: false; short: { line_id: string; available: number }[] }

/** What is left of each short line in pieces: the tightest of its limits, with what stands ready of it. */
function shortOf(splits: readonly Split[], plans: readonly Planned[]): ShortGoods[] {
  const found = new Map<string, number>()
  for (const plan of plans)
    if (!plan.ok)
      for (const { line_id, available } of plan.short)
        found.set(line_id, Math.min(found.get(line_id) ?? Infinity, available))
  return [...found].map(([line_id, available]) => {
    const split = splits.find(({ need }) => need.line_id === line_id)
    if (split?.need.bench) return { line_id, available: split.need.quantity - split.made + available }
    return { line_id, available: Math.floor(available / (split?.need.stock?.per_piece ?? 1)) }
  })
}

type MergedCap = { cap_id: string; period: string }
function capTakes(made: readonly Split[], merged: readonly MergedCap[]): PlannedTakes["caps"] {
  return made.flatMap(({ need: { line_id, bench }, made: quantity }) =>
    (bench?.caps ?? []).flatMap(({ id }) => {
      const take = merged.find(({ cap_id }) => cap_id === id)
      return take ? [{ line_id, cap_id: id, period: take.period, quantity }] : []
    }),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
