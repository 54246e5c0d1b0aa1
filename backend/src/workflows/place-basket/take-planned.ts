import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import type { GoodsNeed } from "../take-goods/goods-need"
import { takeGoods } from "../take-goods/take-goods"
import { serveQueue } from "../waiting-list/serve-queue"
import type { OrderPlan, PlannedLine } from "./order-plan"

export type TakenPlan =
  | { ok: true }
  | { ok: false; code: "short"; short: { line_id: string; available: number }[] }
  /** The bench is fuller than when the promise was made: it could be done, but only later. */
  | { ok: false; code: "late" }

type Held = { line_id: string; quantity: number }

/**
 * Has a plan's lines take their goods. What the basket holds becomes the sale's by taking the hold away, in the same
 * transaction: it is never free in between. Anything that is not held (any more) is taken now.
 */
export async function takePlanned(trx: Knex, plan: OrderPlan): Promise<TakenPlan> {
  const planned = plan.orders.flatMap((order) => order.lines.map((line) => ({ line, operator_id: order.operator.id })))
  const held = planned.some(({ line }) => line.held) ? await endHolds(trx, plan.cart_id) : []
  const isKept = ({ id, quantity }: PlannedLine) =>
    held.some((hold) => hold.line_id === id && hold.quantity === quantity)
  const needs = planned
    .filter(({ line }) => !isKept(line))
    .map(({ line, operator_id }): GoodsNeed => ({
      line_id: line.id,
      quantity: line.quantity,
      operator_id,
      ...line.goods,
    }))
  const freed = held
    .map(({ line_id }) => line_id)
    .filter((id) => !planned.some(({ line }) => line.id === id && isKept(line)))
  const taken = await takeGoods(trx, needs, { freed, serveQueue })
  if (!taken.ok) return { ok: false, code: "short", short: taken.short }
  const isLate = taken.lines.some(({ line_id, ready }) => {
    const told = planned.find(({ line }) => line.id === line_id)?.line.ready
    return ready && (!told || ready.to > told.to)
  })
  return isLate ? { ok: false, code: "late" } : { ok: true }
}

async function endHolds(trx: Knex, cartId: string): Promise<Held[]> {
  const { rows } = await runPrepared<Held>(
    trx,
    "delete from goods_hold where cart_id = ? and deleted_at is null returning line_id, quantity",
    [cartId],
  )
  return rows
}
