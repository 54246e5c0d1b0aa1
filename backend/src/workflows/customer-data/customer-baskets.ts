import type { customerBasketsSchema } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { config } from "../../config"
import { selectRows } from "../../database/select-rows"
import { orderToken } from "../../order-link/order-token"

type CustomerBaskets = z.infer<typeof customerBasketsSchema>
type Row = { reference: string; placed_at: Date; total_cents: number; quantity: number; operators: string[] }

/** Placed while signed in. A basket that only carries the same address is not theirs: nobody proves an address. */
const BASKETS = `
  select b.reference, b.placed_at, b.total_cents,
         (select coalesce(sum((line ->> 'quantity')::int), 0)::int
            from jsonb_array_elements(b.plan -> 'orders') o, jsonb_array_elements(o -> 'lines') line) as quantity,
         (select coalesce(array_agg(bo.operator_name order by bo.position), '{}')
            from basket_order bo where bo.basket_id = b.id and bo.deleted_at is null) as operators
    from basket b
   where b.customer_id = ? and b.state in ('placed', 'cancelled') and b.deleted_at is null
   order by b.placed_at desc limit 200`

/** What an account has bought, newest first, each with the key to its page. */
export async function customerBaskets(container: MedusaContainer, customerId: string): Promise<CustomerBaskets> {
  const rows = await selectRows<Row>(container, BASKETS, [customerId])
  const baskets = rows.map((row) => ({
    ...row,
    placed_at: row.placed_at.toISOString(),
    token: orderToken(row.reference, { secret: config.secrets.link, from: new Date() }),
  }))
  return { baskets }
}
