import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../../database/select-rows"

export type ListedOrder = {
  id: string
  number: string
  operator_name: string
  seller_name: string
  total_cents: number
  cancelled: boolean
  paid: boolean
}
export type ListedBasket = {
  id: string
  reference: string
  placed_at: string
  email: string
  customer_name: string
  total_cents: number
  payment_method: string
  payment_state: "awaiting" | "partly_paid" | "paid" | "cancelled"
  orders: ListedOrder[]
}
export type BasketSearch = {
  q?: string | undefined
  order_id?: string | undefined
  id?: string | undefined
  limit: number
  offset: number
}

const ORDERS = `
  select jsonb_agg(jsonb_build_object(
           'id', o.id, 'number', o.custom_display_id, 'operator_name', bo.operator_name, 'seller_name', bo.seller_name,
           'total_cents', bo.total_cents, 'cancelled', o.canceled_at is not null,
           'paid', exists (select 1 from order_payment_collection opc
                             join payment p on p.payment_collection_id = opc.payment_collection_id
                            where opc.order_id = o.id and opc.deleted_at is null and p.captured_at is not null))
           order by bo.position)
    from basket_order bo join "order" o on o.id = bo.order_id
   where bo.basket_id = b.id and bo.deleted_at is null`

const BASKETS = `
  select b.id, b.reference, b.placed_at, b.email, b.total_cents, b.payment_method,
         concat_ws(' ', b.plan -> 'address' ->> 'first_name', b.plan -> 'address' ->> 'last_name') as customer_name,
         coalesce((${ORDERS}), '[]'::jsonb) as orders, count(*) over ()::int as total
    from basket b
   where b.state in ('placed', 'cancelled') and b.deleted_at is null
     and (:id::text is null or b.id = :id)
     and (:order_id::text is null or b.id = (select basket_id from basket_order where order_id = :order_id))
     and (:q::text is null or b.reference ilike :q or b.email ilike :q)
   order by b.placed_at desc, b.id
   limit :limit offset :offset`

type Row = Omit<ListedBasket, "placed_at" | "payment_state"> & { placed_at: Date; total: number }

/** Placed baskets with their orders, newest first; searched by a part of the reference or of the customer's address. */
export async function listBaskets(
  container: MedusaContainer,
  { q, order_id, id, limit, offset }: BasketSearch,
): Promise<{ baskets: ListedBasket[]; count: number }> {
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null
  const asked = { q: like, order_id: order_id ?? null, id: id ?? null }
  const rows = await selectRows<Row>(container, BASKETS, { ...asked, limit, offset } as never)
  const baskets = rows.map(({ total: _total, ...row }) => ({
    ...row,
    placed_at: row.placed_at.toISOString(),
    payment_state: paymentState(row.orders),
  }))
  return { baskets, count: rows[0]?.total ?? 0 }
}

function paymentState(orders: ListedOrder[]): ListedBasket["payment_state"] {
  const open = orders.filter((order) => !order.cancelled)
  if (open.length === 0) return "cancelled"
  const paid = open.filter((order) => order.paid).length
  if (paid === 0) return "awaiting"
  return paid === open.length ? "paid" : "partly_paid"
}
