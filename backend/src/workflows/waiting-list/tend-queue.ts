import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"

/** Days that an unconfirmed wish is kept, and one that came to its end. */
const ASKED_DAYS = 2
const ENDED_DAYS = 30

/** Notes who bought, lets places pass whose time is over, and forgets addresses that are needed no more. */
export async function tendQueue(container: MedusaContainer): Promise<void> {
  await databaseOf(container).raw(
    `with bought as (
       update waiting_entry w set state = 'bought', updated_at = now()
         from basket b
        where w.state = 'told' and b.cart_id = w.cart_id and b.state = 'placed' and w.deleted_at is null
       returning w.id),
     passed as (
       update waiting_entry w set state = 'passed', updated_at = now()
        where w.state = 'told' and w.kept_until < now() and w.deleted_at is null
          and not exists (select 1 from basket b where b.cart_id = w.cart_id and b.state in ('placed', 'placing', 'awaiting_payer')))
     delete from waiting_entry w
      where (w.state = 'asked' and w.asked_at < now() - make_interval(days => ?))
         or (w.state in ('bought', 'passed', 'left') and w.updated_at < now() - make_interval(days => ?))`,
    [ASKED_DAYS, ENDED_DAYS],
  )
}
