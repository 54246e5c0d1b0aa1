import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { containing } from "./containing"

/** Somebody who bought from an operator: what is needed to deliver and to answer, and nothing of anybody else's. */
export type WorkshopCustomer = {
  email: string
  name: string | null
  company: string | null
  phone: string | null
  address: { street: string; street_2: string | null; postal_code: string; city: string; country: string }
  orders: { id: string; number: string; created_at: string; total_cents: number; cancelled: boolean }[]
  last_at: string
}

export type CustomerSearch = { operatorId: string; q: string; limit: number; offset: number }

// The latest order says where somebody lives now. Whoever only ever cancelled did not buy.
const CUSTOMERS = `
with own as (
  select lower(o.email) as email, o.id, o.custom_display_id as number, o.created_at, bo.total_cents,
         o.canceled_at is not null as cancelled, nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '') as name,
         a.company, a.phone,
         jsonb_build_object('street', a.address_1, 'street_2', a.address_2, 'postal_code', a.postal_code, 'city', a.city,
                            'country', a.country_code) as address
    from basket_order bo
    join "order" o on o.id = bo.order_id and o.deleted_at is null
    left join order_address a on a.id = o.shipping_address_id
   where bo.operator_id = :operator_id and bo.deleted_at is null),
customer as (
  select email, (array_agg(name order by created_at desc))[1] as name, (array_agg(company order by created_at desc))[1] as company,
         (array_agg(phone order by created_at desc) filter (where phone is not null))[1] as phone,
         (array_agg(address order by created_at desc))[1] as address, max(created_at) as last_at,
         jsonb_agg(jsonb_build_object('id', id, 'number', number, 'created_at', created_at, 'total_cents', total_cents,
                                      'cancelled', cancelled) order by created_at desc) as orders
    from own group by email having not bool_and(cancelled)),
found as (
  select * from customer
   where cast(:like as text) = '' or email ilike :like or name ilike :like or company ilike :like or phone ilike :like
      or address ->> 'city' ilike :like)
select (select count(*)::int from found) as count,
       coalesce((select jsonb_agg(to_jsonb(page)) from (
         select * from found order by last_at desc limit cast(:limit as int) offset cast(:offset as int)) page), '[]') as customers`

export async function listCustomers(
  db: Knex,
  { operatorId, q, limit, offset }: CustomerSearch,
): Promise<{ count: number; customers: WorkshopCustomer[] }> {
  const { rows } = await runPrepared<{ count: number; customers: WorkshopCustomer[] }>(db, CUSTOMERS, {
    operator_id: operatorId,
    limit,
    offset,
    like: containing(q),
  })
  return rows[0] ?? { count: 0, customers: [] }
}
