import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordChange } from "../../access/record-change"

type Forgotten = { id: string; product_id: string; operator_id: string }

/** What somebody wrote stays, as other buyers go by it; whose it was goes. Gives the pieces whose pages change. */
export async function forgetAuthor(trx: Knex, customerId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: Forgotten[] }>(
    `update review r
        set first_name = null, basket_id = null, order_id = null, line_id = null, updated_at = now()
       from basket b
      where b.customer_id = ? and r.basket_id = b.id
     returning r.id, r.product_id, r.operator_id`,
    [customerId],
  )
  for (const { id, operator_id } of rows)
    await recordChange(trx, {
      actorId: null,
      operatorId: operator_id,
      entity: "review",
      entityId: id,
      action: "forgotten",
    })
  return rows.map(({ product_id }) => product_id)
}
