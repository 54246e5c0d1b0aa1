import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import { giveBackGoods } from "../take-goods/give-back-goods"

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

/** Gives back what nobody came for in time; what somebody is renewing or buying this very moment is left alone. */
export async function sweepHolds(db: Knex): Promise<number> {
  return db.transaction(async (trx) => {
    const { rows } = await runPrepared<{ line_id: string }>(
      trx,
      `select line_id from goods_hold where expires_at < now() and deleted_at is null
        order by expires_at limit ? for update skip locked`,
      [AT_ONCE],
    )
    await giveBackGoods(
      trx,
      rows.map((row) => row.line_id),
    )
    return rows.length
  })
}
