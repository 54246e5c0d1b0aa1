import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { giveBackStock } from "../take-stock/give-back-stock"
import type { BasketRow } from "./claim-basket"
import { uncountThreshold } from "./count-threshold"

/** Gives a claimed basket and its stock back; false when it was placed or given back meanwhile. */
export async function releaseBasket(db: Knex, basket: BasketRow): Promise<boolean> {
  return db.transaction(async (trx) => {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update basket set state = 'released', updated_at = now()
        where id = ? and attempt = ? and state in ('placing', 'awaiting_payer')`,
      [basket.id, basket.attempt],
    )
    if (rowCount === 0) return false
    const lines = basket.plan.orders.flatMap((order) => order.lines)
    await giveBackStock(
      trx,
      lines.map((line) => line.id),
    )
    await uncountThreshold(trx, basket.plan)
    return true
  })
}
