import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"
import { mailBasketPlaced } from "./mail-basket-placed"

/**
 * Baskets placed in the last two days for which a mail is missing: a process may die between an event and its mail,
 * and an event bus in memory forgets. The first minutes belong to the event itself.
 */
const FORGOTTEN = `
  select b.id from basket b
   where b.state = 'placed' and b.deleted_at is null
     and b.placed_at between now() - interval '2 days' and now() - interval '2 minutes'
     and (not exists (select 1 from outbox_mail m where m.dedupe_key = 'basket-confirmation:' || b.id and m.deleted_at is null)
          or exists (select 1 from basket_order o
                      where o.basket_id = b.id
                        and not exists (select 1 from outbox_mail m where m.dedupe_key = 'operator-order:' || o.order_id and m.deleted_at is null)))
   order by b.placed_at limit 20`

export async function mailForgotten(container: MedusaContainer): Promise<void> {
  const baskets = await selectRows<{ id: string }>(container, FORGOTTEN)
  for (const { id } of baskets) await mailBasketPlaced(container, id)
}
