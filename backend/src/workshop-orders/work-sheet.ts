import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"

/** A line to be made in a week, with what of its work lies there. */
export type SheetLine = {
  line_id: string
  order_id: string
  number: string
  title: string
  variant_title: string
  sku: string | null
  thumbnail: string | null
  quantity: number
  minutes: number
  /** Minutes of all its weeks, so that a person sees what part lies in this one. */
  total_minutes: number
  ready_to: string | null
  way: string | null
  slot: { date: string; from: string; to: string } | null
  customer_name: string | null
  packed: number
}

// The workshop reads its pieces in the language it wrote them in.
const SHEET = `
select li.id as line_id, o.id as order_id, o.custom_display_id as number,
       coalesce(pr.title, li.title) as title, case when coalesce(li.variant_title, '') = '' then '' else coalesce(pv.title, li.variant_title) end as variant_title,
       li.variant_sku as sku, li.thumbnail, oi.quantity::int as quantity, sum(t.minutes)::int as minutes,
       (select sum(a.minutes)::int from bench_take a where a.line_id = li.id) as total_minutes,
       (select lp.ready_to from line_promise lp where lp.line_id = li.id and lp.deleted_at is null
         order by lp.created_at desc limit 1) as ready_to,
       d.way, d.slot, nullif(trim(concat_ws(' ', a.first_name, a.last_name)), '') as customer_name,
       oi.fulfilled_quantity::int as packed
  from bench_take t
  join order_line_item li on li.id = t.line_id
  join order_item oi on oi.item_id = li.id and oi.deleted_at is null
  join "order" o on o.id = oi.order_id and o.version = oi.version and o.canceled_at is null
  join basket_order bo on bo.order_id = o.id and bo.operator_id = :operator_id
  left join product pr on pr.id = li.product_id
  left join product_variant pv on pv.id = li.variant_id
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select sm.data ->> 'method' as way, sm.data -> 'slot' as slot
      from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
     where os.order_id = o.id and os.version = o.version and os.deleted_at is null limit 1) d on true
 where t.operator_id = :operator_id and t.week = :week
 group by li.id, o.id, pr.title, pv.title, oi.quantity, oi.fulfilled_quantity, d.way, d.slot, a.first_name, a.last_name
 order by ready_to, number, title`

/** What a workshop makes in an ISO week, first promised first. */
export async function readWorkSheet(db: Knex, key: { operatorId: string; week: string }): Promise<SheetLine[]> {
  const { rows } = await runPrepared<SheetLine>(db, SHEET, { operator_id: key.operatorId, week: key.week })
  return rows
}
