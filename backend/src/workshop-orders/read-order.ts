import type { Address, AgreedDelivery, Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../database/run-prepared"
import { agreedDelivery, type WrittenDelivery } from "../delivery/chosen-delivery"
import type { ORDER_ACTIONS } from "../modules/workshop-order/models/order-action"
import { DONE_ELSEWHERE } from "./done-elsewhere-sql"
import { type LineCounts, type OrderDeed, deedsOf, type PieceCounts, piecesOf } from "./order-machine"
import { factsOf, moneyStateOf, type OrderRow } from "./order-row"
import { OWN_ORDERS } from "./order-rows-sql"

export type OrderLine = LineCounts & {
  id: string
  /** As the customer read it when ordering, and as the workshop calls it. */
  title: string
  own_title: string
  variant_title: string
  sku: string | null
  thumbnail: string | null
  unit_price_cents: number
  /** Bench minutes by week; none for what stood ready. */
  work: { week: string; minutes: number }[]
  /** Day by which it was promised to be ready, where it is made. */
  ready_to: string | null
  /** Where its pieces wait. */
  places: { name: string; quantity: number }[]
}

/** What was packed together: a Medusa fulfilment. */
export type Parcel = {
  id: string
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  items: { line_id: string; title: string; quantity: number }[]
  tracking: { carrier: string; number: string; url: string | null } | null
}

export type HistoryEntry = {
  id: string
  kind: (typeof ORDER_ACTIONS)[number] | "returned"
  at: string
  by: string | null
  /** Not by a deed of ours: in Medusa's own dashboard, or by the house itself. */
  elsewhere: boolean
  data: Record<string, unknown>
  outcome: Record<string, unknown>
}

type Planned = { delivery?: WrittenDelivery }
type Found = {
  row: OrderRow
  lines: OrderLine[]
  parcels: Parcel[]
  history: HistoryEntry[]
  address: Address
  planned: Planned | null
}

export type OrderDetail = Omit<OrderRow, "delivery" | "titles"> & {
  money: ReturnType<typeof moneyStateOf>
  delivery: AgreedDelivery
  lines: (OrderLine & { pieces: PieceCounts })[]
  parcels: Parcel[]
  history: HistoryEntry[]
  address: Address
  deeds: OrderDeed[]
  locale: Locale
}

const LINES = `
select jsonb_agg(jsonb_build_object(
         'id', li.id, 'title', li.title, 'own_title', coalesce(pr.title, li.title), 'variant_title', coalesce(li.variant_title, ''), 'sku', li.variant_sku, 'thumbnail', li.thumbnail,
         'unit_price_cents', (coalesce(oi.unit_price, li.unit_price) * 100)::int,
         'ordered', oi.quantity::int, 'packed', oi.fulfilled_quantity::int, 'shipped', oi.shipped_quantity::int,
         'delivered', oi.delivered_quantity::int,
         'work', coalesce((select jsonb_agg(jsonb_build_object('week', t.week, 'minutes', t.minutes) order by t.week)
                             from bench_take t where t.line_id = li.id), '[]'),
         'ready_to', (select lp.ready_to from line_promise lp where lp.line_id = li.id and lp.deleted_at is null
                       order by lp.created_at desc limit 1),
         'places', coalesce((select jsonb_agg(jsonb_build_object('name', sl.name, 'quantity', r.quantity::int))
                               from reservation_item r join stock_location sl on sl.id = r.location_id
                              where r.line_item_id = li.id and r.deleted_at is null), '[]')) order by li.title, li.id)
  from order_item oi join order_line_item li on li.id = oi.item_id left join product pr on pr.id = li.product_id
 where oi.order_id = own.id and oi.version = own.version and oi.quantity > 0 and oi.deleted_at is null`

const PARCELS = `
select jsonb_agg(jsonb_build_object(
         'id', f.id, 'packed_at', f.packed_at, 'shipped_at', f.shipped_at, 'delivered_at', f.delivered_at,
         'items', (select jsonb_agg(jsonb_build_object('line_id', fi.line_item_id, 'title', li.title, 'quantity', fi.quantity::int))
                     from fulfillment_item fi left join order_line_item li on li.id = fi.line_item_id
                    where fi.fulfillment_id = f.id and fi.deleted_at is null),
         'tracking', coalesce(
            (select jsonb_build_object('carrier', oa.data ->> 'carrier', 'number', oa.data ->> 'number', 'url', oa.data ->> 'url')
               from order_action oa where oa.order_id = own.id and oa.kind = 'ship' and oa.state = 'done' and jsonb_exists(oa.outcome -> 'parcels', f.id)
              order by oa.created_at desc limit 1),
            (select jsonb_build_object('carrier', '', 'number', fl.tracking_number, 'url', nullif(fl.tracking_url, ''))
               from fulfillment_label fl where fl.fulfillment_id = f.id and fl.deleted_at is null limit 1))) order by f.created_at)
  from order_fulfillment ofu
  join fulfillment f on f.id = ofu.fulfillment_id and f.canceled_at is null and f.deleted_at is null
 where ofu.order_id = own.id and ofu.deleted_at is null`

const NAME_OF = (id: string) =>
  `(select coalesce(nullif(trim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email) from "user" u where u.id = ${id})`

const HISTORY = `
select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'at', h.at, 'data', h.data, 'outcome', h.outcome,
                                    'by', h.by, 'elsewhere', h.elsewhere) order by h.at)
  from (select oa.id, oa.kind, oa.created_at as at, oa.data, coalesce(oa.outcome, '{}') as outcome, ${NAME_OF("oa.actor_id")} as by,
               false as elsewhere
          from order_action oa where oa.order_id = own.id and oa.state = 'done' and oa.deleted_at is null
        union all
        select d.id, d.kind, d.at, '{}', jsonb_strip_nulls(jsonb_build_object('refunded_cents', d.cents)), ${NAME_OF("d.by_id")}, true
          from (${DONE_ELSEWHERE}) d) h`

const ADDRESS = `
select jsonb_strip_nulls(jsonb_build_object('first_name', coalesce(a.first_name, ''), 'last_name', coalesce(a.last_name, ''),
         'street', coalesce(a.address_1, ''), 'street_2', a.address_2, 'postal_code', coalesce(a.postal_code, ''),
         'city', coalesce(a.city, ''), 'country', coalesce(a.country_code, 'be')))
  from "order" o join order_address a on a.id = o.shipping_address_id where o.id = own.id`

const DETAIL = `
with own as (${OWN_ORDERS} and o.id = :order_id)
select to_jsonb(own) as row, coalesce((${LINES}), '[]') as lines, coalesce((${PARCELS}), '[]') as parcels,
       coalesce((${HISTORY}), '[]') as history, (${ADDRESS}) as address,
       (select planned from basket b, jsonb_array_elements(b.plan -> 'orders') planned
         where b.id = own.basket_id and planned ->> 'id' = own.id) as planned
  from own`

/** One order of one operator, whole; null where it is another's or none. One statement. */
export async function readOrder(db: Knex, key: { operatorId: string; orderId: string }): Promise<OrderDetail | null> {
  const { rows } = await runPrepared<Found>(db, DETAIL, { operator_id: key.operatorId, order_id: key.orderId })
  const [found] = rows
  return found ? describe(found) : null
}

function describe({ row, lines, parcels, history, address, planned }: Found): OrderDetail {
  const { delivery, titles: _, ...rest } = row
  const written = { method: row.way, ...planned?.delivery, ...delivery }
  return {
    ...rest,
    money: moneyStateOf(row),
    delivery: agreedDelivery({
      ...written,
      promise: delivery.promise ?? written.promise,
    }),
    lines: lines.map((line) => ({
      ...line,
      pieces: piecesOf(line),
    })),
    parcels,
    history,
    address,
    deeds: deedsOf(factsOf(row)),
  }
}
