import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { giveBackGoods } from "../take-goods/give-back-goods"
import type { BasketRow } from "./claim-basket"
import { uncountThreshold } from "./count-threshold"
import type { PlannedLine } from "./order-plan"

/**
 * Gives a claimed basket and its goods back; false when it was placed or given back meanwhile. Goods that came from a hold
 * whose time is not over are held on: whoever's card was declined may try again.
 */
export async function releaseBasket(db: Knex, basket: BasketRow): Promise<boolean> {
  return db.transaction(async (trx) => {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update basket set state = 'released', updated_at = now()
        where id = ? and attempt = ? and state in ('placing', 'awaiting_payer')`,
      [basket.id, basket.attempt],
    )
    if (rowCount === 0) return false
    const lines = basket.plan.orders.flatMap((order) =>
      order.lines.map((line) => ({ ...line, operator_id: order.operator.id })),
    )
    const isHeldOn = ({ held }: PlannedLine) => held && Date.parse(held.expires_at) > Date.now()
    await insertRows(trx, { goods_hold: lines.filter(isHeldOn).map((line) => holdRow(basket, line)) })
    await giveBackGoods(
      trx,
      lines.filter((line) => !isHeldOn(line)).map((line) => line.id),
    )
    await uncountThreshold(trx, basket.plan)
    return true
  })
}

function holdRow({ cart_id }: BasketRow, line: PlannedLine & { operator_id: string }) {
  return {
    id: generateEntityId(undefined, "hold"),
    cart_id,
    cart_line_id: line.cart_line_id,
    line_id: line.id,
    kind: line.held?.kind,
    product_id: line.product_id,
    operator_id: line.operator_id,
    inventory_item_id: line.goods.stock?.inventory_item_id ?? null,
    quantity: line.quantity,
    taken: line.held?.taken,
    expires_at: line.held?.expires_at,
  }
}
