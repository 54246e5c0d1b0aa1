import { addWeeks, weekOf } from "@etabli/capacity"
import type { ShopDatabase } from "./shop-database.ts"

export const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date())
export const weekIn = (weeks: number) => addWeeks(weekOf(today()), weeks)

type Work = {
  variant_id: string
  product_id: string
  operator_id: string
  handle: string
  minutes: number
  lead_min: number
}

/** A made-to-order variant of an operator with one choice, the quickest to make. */
export async function madeToOrder(shop: ShopDatabase, operator: string): Promise<Work> {
  const [found] = await shop.rows<Work>(
    `select v.id as variant_id, p.id as product_id, o.id as operator_id, p.handle, vd.bench_minutes as minutes,
            d.lead_weeks_min as lead_min
       from operator o
       join product_operator po on po.operator_id = o.id
       join product p on p.id = po.product_id
       join piece_details d on d.product_id = p.id and d.kind = 'made_to_order'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join variant_details vd on vd.variant_id = v.id
      where o.handle = $1
      order by vd.bench_minutes, p.handle limit 1`,
    [operator],
  )
  if (!found) throw new Error(`${operator} makes nothing to order`)
  return found
}

/**
 * Sets a bench so that exactly so many minutes can be promised: spread over some weeks from `from` on, then weeks in which
 * too little is open to make anything, where promises may end.
 */
export async function openMinutes(
  shop: ShopDatabase,
  operatorId: string,
  { minutes, from, weeks = 4 }: { minutes: number; from: number; weeks?: number },
): Promise<void> {
  const each = Math.floor(minutes / weeks)
  const open = Array.from({ length: weeks }, (_, index) => ({
    week: weekIn(from + index),
    minutes: index === 0 ? minutes - each * (weeks - 1) : each,
  }))
  const rest = Array.from({ length: 8 }, (_, index) => ({ week: weekIn(from + weeks + index), minutes: 1 }))
  await shop.rows("update bench set plan = $2 where operator_id = $1", [
    operatorId,
    JSON.stringify({
      versions: [{ from: "2026-W01", minutes: 0 }],
      exceptions: [...open, ...rest],
      closures: [],
      min_promise_weeks: 1,
      max_promise_weeks: from + weeks + 7,
      paused: null,
    }),
  ])
}

/** Takes every limit on the number of pieces away. */
export async function withoutCaps(shop: ShopDatabase): Promise<void> {
  await shop.rows("update cap set deleted_at = now()")
}

export type BenchTruth = { taken: number; takes: number; lines: number; holds: number }

/** Minutes as weeks say and as lines say, which must agree, and how many lines and holds there are. */
export async function benchTruth(shop: ShopDatabase, operatorId: string): Promise<BenchTruth> {
  const [truth] = await shop.rows<BenchTruth>(
    `select (select coalesce(sum(taken_minutes), 0)::int from bench_week where operator_id = $1) as taken,
            (select coalesce(sum(minutes), 0)::int from bench_take where operator_id = $1) as takes,
            (select count(distinct line_id)::int from bench_take where operator_id = $1) as lines,
            (select count(*)::int from goods_hold where operator_id = $1) as holds`,
    [operatorId],
  )
  if (!truth) throw new Error("no truth")
  return truth
}
