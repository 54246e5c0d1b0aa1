import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { forgetMails } from "../customer-data/forget-mails"

type Forgotten = { id: string; operator_id: string }

/** Forgets who asked for the repairs of a customer's orders; what is still under way is marked, and forgotten when it ends. */
export async function forgetRepairsOf(trx: Knex, customerId: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: { id: string; is_closed: boolean }[] }>(
    `update repair_request r
        set forget_when_closed = true, updated_at = now()
       from basket_order bo join basket b on b.id = bo.basket_id
      where b.customer_id = ? and r.order_id = bo.order_id
     returning r.id, r.state in ('done', 'declined') as is_closed`,
    [customerId],
  )
  await forgetRepairs(
    trx,
    rows.filter(({ is_closed }) => is_closed).map(({ id }) => id),
  )
}

/** Takes name, address and words off requests, and out of their mails. Their photos go with `eraseRepairPhotos`. */
export async function forgetRepairs(trx: Knex, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await trx.raw<{ rows: Forgotten[] }>(
    `update repair_request set name = '', email = '', text = '', note = null, updated_at = now()
      where id = any(?) and email <> '' returning id, operator_id`,
    [[...ids]],
  )
  await forgetMails(trx, { keys: ids.flatMap((id) => [`repair-asked:${id}`, `repair-received:${id}`]) })
  for (const { id, operator_id } of rows)
    await recordChange(trx, {
      actorId: null,
      operatorId: operator_id,
      entity: "repair",
      entityId: id,
      action: "forgotten",
    })
}

/** Photos of forgotten requests: a file goes first, so that one that could not be erased is tried again. */
export async function eraseRepairPhotos(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  const rows = await db<{ id: string; photo_key: string }>("repair_request")
    .select("id", "photo_key")
    .where({ forget_when_closed: true, email: "" })
    .whereNotNull("photo_key")
  if (rows.length === 0) return
  await container.resolve(Modules.FILE).deleteFiles(rows.map(({ photo_key }) => photo_key))
  await db("repair_request")
    .whereIn(
      "id",
      rows.map(({ id }) => id),
    )
    .update({ photo_key: null })
}
