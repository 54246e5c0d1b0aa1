import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { containing } from "./containing"
import type { WorkState } from "./order-machine"
import { moneyStateOf, type OrderRow } from "./order-row"
import { OWN_ORDERS } from "./order-rows-sql"

export type OrderSearch = { operatorId: string; state: WorkState | null; q: string; limit: number; offset: number }

export type OrderSummary = Pick<
  OrderRow,
  | "id"
  | "number"
  | "created_at"
  | "state"
  | "customer_name"
  | "company"
  | "titles"
  | "quantity"
  | "to_prepare"
  | "ready"
  | "way"
  | "promised_from"
  | "promised_to"
  | "total_cents"
> & { money: ReturnType<typeof moneyStateOf>; slot: { date: string } | null }

export type OrderList = { orders: OrderSummary[]; counts: Partial<Record<WorkState, number>> }

/** Work to do comes first what is promised first; what is done, newest first. */
const LIST = `
with own as materialized (${OWN_ORDERS}),
found as (
  select * from own
   where cast(:like as text) = '' or number ilike :like or customer_name ilike :like or company ilike :like or email ilike :like or titles ilike :like)
select coalesce((select jsonb_object_agg(state, n) from (select state, count(*)::int as n from found group by state) c), '{}') as counts,
       coalesce((select jsonb_agg(to_jsonb(page)) from (
         select * from found where cast(:state as text) is null or state = cast(:state as text)
          order by case when state in ('to_prepare', 'ready') then promised_to end, created_at desc
          limit cast(:limit as int) offset cast(:offset as int)) page), '[]') as rows`

/** One operator's orders, in one statement: a page of them, and how many stand in each state. */
export async function listOrders(db: Knex, { operatorId, q, ...search }: OrderSearch): Promise<OrderList> {
  const { rows } = await runPrepared<{ counts: OrderList["counts"]; rows: OrderRow[] }>(db, LIST, {
    ...search,
    operator_id: operatorId,
    like: containing(q),
  })
  const [found] = rows
  return { counts: found?.counts ?? {}, orders: (found?.rows ?? []).map(summarise) }
}

export function summarise(row: OrderRow): OrderSummary {
  const { id, number, created_at, state, customer_name, company, titles, quantity, to_prepare, ready, way } = row
  const { promised_from, promised_to, total_cents } = row
  return {
    id,
    number,
    created_at,
    state,
    customer_name,
    company,
    titles,
    quantity,
    to_prepare,
    ready,
    way,
    promised_from,
    promised_to,
    total_cents,
    money: moneyStateOf(row),
    slot: row.delivery?.slot ?? null,
  }
}
