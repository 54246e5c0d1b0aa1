import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { giveBackGoods } from "./give-back-goods"
import { giveBackInPart } from "./give-back-in-part"

const AT_ONCE = 100

/** Gives back what the lines of a cancelled order took, whoever cancelled it, of lines that all came back, and of parts. */
export async function giveBackOrder(db: Knex, orderId: string): Promise<void> {
  await db.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { item_id: string }[] }>(
      `select oi.item_id from order_item oi
         join "order" o on o.id = oi.order_id and o.version = oi.version
        where oi.order_id = ? and oi.deleted_at is null
          and (o.canceled_at is not null or oi.return_received_quantity >= oi.quantity or oi.quantity = 0)`,
      [orderId],
    )
    await giveBackGoods(trx, [...new Set(rows.map((row) => row.item_id))])
    await giveBackInPart(trx, orderId)
  })
}

/** The same for orders whose event got lost with its process: looks at what still takes coming weeks. */
export async function giveBackForgotten(db: Knex): Promise<number> {
  const { rows } = await db.raw<{ rows: { order_id: string }[] }>(
    `select distinct oi.order_id
       from bench_take t
       join order_item oi on oi.item_id = t.line_id and oi.deleted_at is null
       join "order" o on o.id = oi.order_id and o.canceled_at is not null
      limit ?`,
    [AT_ONCE],
  )
  for (const { order_id } of rows) await giveBackOrder(db, order_id)
  return rows.length
}
