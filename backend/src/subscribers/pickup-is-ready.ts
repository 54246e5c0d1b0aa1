import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../database/insert-rows"
import { deliverEvents } from "../workflows/deliver-events/deliver-events"
import { databaseOf } from "../database/database-of"

/** An order for pick-up whose last piece is packed: its customer may come. */
export default async function pickupIsReady({ event, container }: SubscriberArgs<{ order_id: string }>): Promise<void> {
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select 1 from order_shipping os
       join order_shipping_method m on m.id = os.shipping_method_id
       join "order" o on o.id = os.order_id
      where os.order_id = ? and m.data ->> 'method' like 'pickup%' and os.deleted_at is null
        and not exists (select 1 from order_item oi
                         where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
                           and oi.fulfilled_quantity < oi.quantity)`,
    [event.data.order_id],
  )
  if (rows.length === 0) return
  const data = { order_id: event.data.order_id }
  await insertRows(db, {
    outbox_event: [{ id: generateEntityId(undefined, "obev"), name: "order.ready_for_pickup", data }],
  })
  deliverEvents.soon(container)
}

export const config: SubscriberConfig = { event: "order.fulfillment_created" }
