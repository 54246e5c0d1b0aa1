import { weekOf } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { today } from "../today"
import { runPrepared } from "../database/run-prepared"
import { listAtRisk, type PromiseAtRisk } from "../workflows/promises-at-risk/list-at-risk"
import { type OrderSummary, summarise } from "./list-orders"
import type { WorkState } from "./order-machine"
import type { OrderRow } from "./order-row"
import { OWN_ORDERS } from "./order-rows-sql"
import { PLOT_WEEKS, readHours, type WeekHours } from "./read-hours"

/** Money of the operator's own orders, in integer cents of its shares. */
export type MoneyToCome = {
  awaited_cents: number
  authorised_cents: number
  paid_this_month_cents: number
  to_pay_back_cents: number
}
export type ScarcePiece = { product_id: string; title: string; variant_title: string; left: number }
export type WaitingList = { product_id: string; title: string; people: number }

export type Workshop = {
  today: string
  /** To prepare now: paid or paid on pick-up, and made. */
  prepare: OrderSummary[]
  prepare_count: number
  /** To prepare, but first a transfer must arrive, or the bench has work of coming weeks on it. */
  awaiting_money: number
  on_the_bench: number
  counts: Partial<Record<WorkState, number>>
  hours: { weeks: WeekHours[]; paused: { until: string | null } | null } | null
  scarce: ScarcePiece[]
  waiting: WaitingList[]
  at_risk: Omit<PromiseAtRisk, "draft">[]
  money: MoneyToCome
}

const SHOWN = 10
const SCARCE = 3

const ORDERS = `
with own as materialized (
  select own.*,
         own.payment_method = 'transfer' and own.payment_open as waits_for_money,
         exists (select 1 from order_item oi join bench_take t on t.line_id = oi.item_id
                  where oi.order_id = own.id and oi.version = own.version and oi.deleted_at is null and t.week > :this_week
                    and oi.fulfilled_quantity < oi.quantity) as has_later_work
    from (${OWN_ORDERS}) own),
todo as (select * from own where state = 'to_prepare' and not waits_for_money
                             and (not has_later_work or promised_from <= cast(:today as text)))
select coalesce((select jsonb_object_agg(state, n) from (select state, count(*)::int as n from own group by state) c), '{}') as counts,
       (select count(*)::int from todo) as prepare_count,
       (select count(*)::int from own where state = 'to_prepare' and waits_for_money) as awaiting_money,
       (select count(*)::int from own where state = 'to_prepare') as to_prepare,
       coalesce((select jsonb_agg(to_jsonb(first)) from (
         select * from todo order by promised_to, created_at limit ${String(SHOWN)}) first), '[]') as rows,
       jsonb_build_object(
         'awaited_cents', coalesce(sum(total_cents) filter (where not cancelled and payment_open and payment_method <> 'test_card'), 0)::int,
         'authorised_cents', coalesce(sum(total_cents) filter (where not cancelled and payment_open and payment_method = 'test_card'), 0)::int,
         'paid_this_month_cents', coalesce(sum(captured_cents - refunded_cents) filter (
            where created_at >= date_trunc('month', now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels'), 0)::int,
         'to_pay_back_cents', (select coalesce(sum((r.outcome ->> 'to_pay_back_cents')::int), 0)::int
            from order_action r where r.operator_id = :operator_id and r.kind in ('refund', 'cancel') and r.state = 'done'
             and not exists (select 1 from order_action p where p.order_id = r.order_id and p.kind = 'paid_back'
                                and p.state = 'done' and p.data ->> 'refund_id' = r.id))) as money
  from own`

const PIECES = `
with own as (
  select p.id, p.title, d.kind from product p
    join product_operator po on po.product_id = p.id and po.operator_id = :operator_id and po.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
   where p.deleted_at is null and p.status = 'published'),
stock as (
  select own.id as product_id, own.title, case when (select count(*) from product_variant x where x.product_id = own.id and x.deleted_at is null) > 1
              then coalesce(v.title, '') else '' end as variant_title,
         coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0)::int as "left"
    from own
    join product_variant v on v.product_id = own.id and v.deleted_at is null
    join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
    left join inventory_level l on l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null
   where own.kind = 'ready'
   group by own.id, own.title, v.id, v.title
  having coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0) <= ${String(SCARCE)}),
waiting as (
  select own.id as product_id, own.title, count(*)::int as people
    from waiting_entry w join own on own.id = w.product_id
   where w.state in ('waiting', 'told') and w.deleted_at is null group by own.id, own.title)
select coalesce((select jsonb_agg(s) from (select * from stock order by "left", title limit ${String(SHOWN)}) s), '[]') as scarce,
       coalesce((select jsonb_agg(w) from (select * from waiting order by people desc, title limit ${String(SHOWN)}) w), '[]') as waiting`

type OrdersFound = Pick<Workshop, "counts" | "prepare_count" | "awaiting_money" | "money"> & {
  to_prepare: number
  rows: OrderRow[]
}

/** Everything on an operator's first page, in a handful of statements whatever the number of its orders. */
export async function readWorkshop(db: Knex, operatorId: string): Promise<Workshop> {
  const day = today()
  const key = { operator_id: operatorId }
  const [orders, pieces, hours, at_risk] = await Promise.all([
    runPrepared<OrdersFound>(db, ORDERS, { ...key, today: day, this_week: weekOf(day) }),
    runPrepared<Pick<Workshop, "scarce" | "waiting">>(db, PIECES, key),
    readHours(db, { operatorId, from: weekOf(day), weeks: PLOT_WEEKS }),
    listAtRisk(db, operatorId),
  ])
  const [found] = orders.rows
  if (!found) throw new Error("the orders of a workshop were not counted")
  const { rows, to_prepare, ...counted } = found
  return {
    today: day,
    ...counted,
    prepare: rows.map(summarise),
    on_the_bench: to_prepare - found.prepare_count - found.awaiting_money,
    hours,
    scarce: pieces.rows[0]?.scarce ?? [],
    waiting: pieces.rows[0]?.waiting ?? [],
    at_risk: at_risk.map(({ draft: _, ...promise }) => promise),
  }
}
