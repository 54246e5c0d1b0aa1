import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { type StockShort } from "../../stock/move-stock"
import { mergeRowsByTable, newPieceRows, type Ties } from "./new-piece-rows"
import { readTies } from "./read-ties"
import type { SheetPlan } from "./sheet-plan"
import { writeChangedPieces } from "./write-changed-pieces"
import { writePrices } from "./write-prices"
import { writeStock } from "./write-stock"
import { recordPlan } from "./record-plan"

const AT_ONCE = 200

export type Writing = {
  operatorId: string
  actorId: string
  /** Told after each part, with the number of steps done. */
  progressed: (steps: number) => Promise<void>
}
/** `productIds`: what stood in the shop and is told otherwise now. */
export type Written = { ok: true; productIds: string[] } | { ok: false; short: StockShort[] }

/** How many steps `writePlan` counts. */
export function stepsOf({ fresh, changed, stock, prices }: SheetPlan): number {
  return fresh.length + changed.length + stock.length + prices.length
}

/** Writes what a plan says in the caller's transaction: all of it, or, where it refuses, nothing. */
export async function writePlan(trx: Knex, plan: SheetPlan, writing: Writing): Promise<Written> {
  const ties = await readTies(trx, writing.operatorId)
  let steps = 0
  const advance = async (more: number) => writing.progressed((steps += more))
  const created: string[] = []
  for (const part of inParts(plan.fresh)) {
    const ids = part.map(() => generateEntityId(undefined, "prod"))
    await writeFresh(trx, { part, ids, ties })
    created.push(...ids)
    await advance(part.length)
  }
  for (const part of inParts(plan.changed)) {
    await writeChangedPieces(trx, part, ties)
    await advance(part.length)
  }
  for (const part of inParts(plan.prices)) {
    await writePrices(trx, part)
    await advance(part.length)
  }
  const moved = await writeStock(trx, plan.stock, ties)
  if (!moved.ok) return moved
  await recordPlan(trx, plan, { ...writing, created })
  await advance(plan.stock.length)
  const touched = [...plan.changed.map(({ row }) => row.id), ...plan.prices.map((wish) => wish.product_id)]
  return { ok: true, productIds: [...new Set(touched)] }
}

type Fresh = { part: SheetPlan["fresh"]; ids: readonly string[]; ties: Ties }

async function writeFresh(trx: Knex, { part, ids, ties }: Fresh): Promise<void> {
  await insertRows(trx, mergeRowsByTable(part.map((piece, index) => newPieceRows(piece, ids[index] ?? "", ties))))
}

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE)
}
