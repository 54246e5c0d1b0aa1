import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"

export type WithdrawnBasket = {
  basket_id: string
  email: string
  orders: { id: string; number: string; operator_handle: string }[]
}

/** The purchase a number means: a basket's reference names all its orders, an order's number that order. */
const NAMED = `
  select b.id as basket_id, b.email,
         jsonb_agg(jsonb_build_object('id', o.id, 'number', o.custom_display_id, 'operator_handle', bo.operator_handle)
                   order by bo.position) as orders
    from basket b
    join basket_order bo on bo.basket_id = b.id and bo.deleted_at is null
    join "order" o on o.id = bo.order_id
   where b.state = 'placed' and b.deleted_at is null
     and (b.reference = :number or b.id = (select x.basket_id from basket_order x join "order" y on y.id = x.order_id
                                            where y.custom_display_id = :number))
     and (b.reference = :number or o.custom_display_id = :number)
   group by b.id`

export async function withdrawnBasket(
  container: MedusaContainer,
  number: string,
): Promise<WithdrawnBasket | undefined> {
  const asked = { number: number.toUpperCase().replace(/\s/g, "") }
  const [found] = await selectRows<WithdrawnBasket>(container, NAMED, asked as never)
  return found
}
