import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { databaseOf } from "../../database/database-of"

/** Writes, once for each basket, the event by which its customer is reminded of a transfer that has not arrived. */
export async function remindUnpaid(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container)
  await db.raw(
    `with reminded as (
       update basket b set reminded_at = now(), updated_at = now()
        where b.state = 'placed' and b.due_on > now() and b.reminded_at is null and b.deleted_at is null
          and b.placed_at < now() - make_interval(days => ?)
          and exists (select 1 from basket_order bo
                        join "order" o on o.id = bo.order_id and o.canceled_at is null
                        join order_payment_collection opc on opc.order_id = o.id and opc.deleted_at is null
                        join payment p on p.payment_collection_id = opc.payment_collection_id and p.captured_at is null
                       where bo.basket_id = b.id)
       returning b.id)
     insert into outbox_event (id, name, data)
     select 'obev_' || upper(replace(gen_random_uuid()::text, '-', '')), 'basket.payment_due', jsonb_build_object('basket_id', id)
       from reminded`,
    [config.transfer.remindAfterDays],
  )
}
