import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import { freeGoods, giveBackGoods } from "../take-goods/give-back-goods"
import { lockGoods } from "../take-goods/lock-goods"

const AT_ONCE = 50

/** Gives back what a basket holds because its customer left the payment. A freed place kept for somebody stays theirs. */
export async function releaseHolds(db: Knex, cartId: string): Promise<void> {
  await db.transaction(async (trx) => {
    const { rows } = await runPrepared<{ line_id: string }>(
      trx,
      "select line_id from goods_hold where cart_id = ? and kind = 'checkout' and deleted_at is null for update skip locked",
      [cartId],
    )
    await giveBackGoods(
      trx,
      rows.map((row) => row.line_id),
    )
  })
}

/**
 * Gives back what nobody came for in time; what somebody is renewing or buying this very moment is left alone. The goods
 * are locked before their holds: whoever is short of them and clears away too waits here until they are free.
 */
export async function sweepHolds(db: Knex): Promise<void> {
  await db.transaction(async (trx) => {
    const over = await runPrepared<{ line_id: string }>(trx, OVER, [AT_ONCE])
    const lines = over.rows.map((row) => row.line_id)
    if (lines.length === 0) return
    await lockGoods(trx, [], { freed: lines })
    const { rows } = await runPrepared<{ line_id: string }>(
      trx,
      `select line_id from goods_hold
        where line_id = any((select cast(? as text[]))::text[]) and expires_at < now() and deleted_at is null
          for update skip locked`,
      [lines],
    )
    await freeGoods(
      trx,
      rows.map((row) => row.line_id),
    )
  })
}

const OVER =
  "select line_id from goods_hold where expires_at < now() and deleted_at is null order by expires_at limit ?"
