import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { today } from "../../today"
import { freeGoods } from "./give-back-goods"
import type { GoodsNeed, GoodsResult } from "./goods-need"
import { lockGoods, type LockedGoods } from "./lock-goods"
import { planGoods } from "./plan-goods"
import { readBench } from "./read-bench"
import { writeTakes } from "./write-takes"

type TakeOptions = {
  /** Lines whose goods are given back first, in the same breath. */
  freed?: readonly string[]
  /**
   * Lets those who wait for the same goods go first, in this transaction: what came free a moment ago is theirs before it
   * is anybody else's. Left out by whoever takes for somebody of the queue.
   */
  serveQueue?: ServeQueue
}
export type ServeQueue = (trx: Knex, entryIds: readonly string[]) => Promise<void>

/**
 * Takes stock, bench minutes and caps for order lines: the only way in which any channel takes goods. Runs in the caller's
 * transaction: all lines or none. Whatever an expired hold keeps of the same goods is freed first, so that none ever
 * stands in anybody's way.
 */
export async function takeGoods(
  trx: Knex,
  needs: readonly GoodsNeed[],
  { freed = [], serveQueue }: TakeOptions = {},
): Promise<GoodsResult> {
  if (needs.length === 0 && freed.length === 0) return { ok: true, lines: [] }
  const { levels, caps, closed } = await lockFreed(trx, needs, { freed, serveQueue })
  const unsold = needs.filter(({ operator_id }) => closed.includes(operator_id))
  if (unsold.length > 0) return { ok: false, short: unsold.map(({ line_id }) => ({ line_id, available: 0 })) }
  const current = needs.map((need) => withCurrentCaps(need, caps))
  const day = today()
  const plan = planGoods(current, { levels, ...(await readBench(trx, current, day)), today: day })
  if (!plan.ok) return plan
  await writeTakes(trx, plan.takes)
  return { ok: true, lines: plan.lines }
}

type FreedOptions = { freed: readonly string[]; serveQueue: ServeQueue | undefined }

/** What the taker itself gives back is not the queue's: it may want the same again, or less of it. */
async function lockFreed(
  trx: Knex,
  needs: readonly GoodsNeed[],
  { freed, serveQueue }: FreedOptions,
): Promise<LockedGoods> {
  const locked = await lockGoods(trx, needs, { freed, queue: serveQueue !== undefined })
  const isServed = serveQueue !== undefined && locked.waiting.length > 0
  if (freed.length === 0 && locked.stale.length === 0 && !isServed) return locked
  if (locked.stale.length > 0) await freeGoods(trx, locked.stale)
  if (isServed) await serveQueue(trx, locked.waiting)
  if (freed.length > 0) await freeGoods(trx, freed)
  return lockGoods(trx, needs, { freed: [] })
}

/** The number that counts is the one under the lock; a cap that was taken away binds no more. */
function withCurrentCaps(need: GoodsNeed, caps: LockedGoods["caps"]): GoodsNeed {
  if (!need.bench) return need
  const current = need.bench.caps.flatMap((cap) => {
    const found = caps.find(({ id }) => id === cap.id)
    return found ? [{ ...cap, pieces: found.pieces }] : []
  })
  return { ...need, bench: { ...need.bench, caps: current } }
}
