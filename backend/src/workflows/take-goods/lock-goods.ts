import type { StockLevel } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { operatorSellsSql } from "../../access/operator-state"
import { runPrepared } from "../../database/run-prepared"
import type { GoodsNeed } from "./goods-need"

export type LockedGoods = {
  levels: StockLevel[]
  /** Caps as they are now: one that was taken away is missing. */
  caps: { id: string; pieces: number }[]
  /** Lines of holds whose time is over and that keep what is wanted here. */
  stale: string[]
  /** Who waits for goods of these, longest first: asked for only by a taker that lets them go first. */
  waiting: string[]
  /** Operators that sell nothing today: paused or suspended since the customer looked. */
  closed: string[]
}

/** More who wait are served by the event that tells of freed goods. */
const SERVED_AT_ONCE = 20

/**
 * Locks everything that `needs` will take and `freed` lines will give back: always levels, then benches, then caps, each
 * in the order of its key, so that no two takers can wait for each other. Expired holds in the way are locked too, unless
 * somebody is at one this very moment: then it is being renewed or sold, and is not ours to take. With `queue`, what those
 * need who wait for the same is locked along, so that they can be served first in the same order of locks.
 */
const LOCK = `
with stale as (
  select line_id from goods_hold
   where expires_at < now() and deleted_at is null
     and (inventory_item_id = any(cast(:items as text[])) or operator_id = any(cast(:operators as text[])))
     for update skip locked
), waiting as (
  select w.id, w.variant_id, w.product_id, w.operator_id, w.confirmed_at
    from waiting_entry w
   where cast(:queue as boolean) and w.state = 'waiting' and w.deleted_at is null
     and (w.operator_id = any(cast(:operators as text[])) or exists (
           select 1 from product_variant_inventory_item i
            where i.variant_id = w.variant_id and i.inventory_item_id = any(cast(:items as text[])) and i.deleted_at is null))
   order by w.confirmed_at, w.id
   limit ${String(SERVED_AT_ONCE)}
), freed as (
  select unnest(cast(:freed as text[])) as line_id union select line_id from stale
), level as (
  select inventory_item_id, location_id, (stocked_quantity - reserved_quantity)::int as available
    from inventory_level
   where deleted_at is null
     and inventory_item_id = any(array(
           select unnest(cast(:items as text[]))
           union select i.inventory_item_id from product_variant_inventory_item i join waiting on waiting.variant_id = i.variant_id
            where i.deleted_at is null
           union select r.inventory_item_id from reservation_item r join freed on freed.line_id = r.line_item_id
            where r.deleted_at is null))
   order by inventory_item_id, location_id
     for update
), bench_lock as (
  select operator_id from bench
   where operator_id = any(array(
           select unnest(cast(:operators as text[]))
           union select operator_id from waiting
           union select t.operator_id from bench_take t join freed on freed.line_id = t.line_id))
   order by operator_id
     for update
), cap_lock as (
  select id, most as pieces from cap
   where id = any(array(
           select unnest(cast(:caps as text[]))
           union select c.id from cap c join waiting w
                     on w.operator_id = c.operator_id and (c.product_id is null or c.product_id = w.product_id)
           union select t.cap_id from cap_take t join freed on freed.line_id = t.line_id))
     and deleted_at is null
   order by id
     for update
)
select coalesce((select jsonb_agg(level) from level), '[]') as levels,
       (select count(*) from bench_lock) as benches,
       coalesce((select jsonb_agg(cap_lock) from cap_lock), '[]') as caps,
       coalesce((select array_agg(line_id) from stale), '{}') as stale,
       coalesce((select array_agg(id order by confirmed_at, id) from waiting), '{}') as waiting,
       coalesce((select array_agg(id) from unnest(cast(:makers as text[])) as maker (id)
                  where not ${operatorSellsSql("maker.id")}), '{}') as closed`

type LockOptions = { freed: readonly string[]; queue?: boolean }

export async function lockGoods(
  trx: Knex,
  needs: readonly GoodsNeed[],
  { freed, queue = false }: LockOptions,
): Promise<LockedGoods> {
  const { rows } = await runPrepared<LockedGoods>(trx, LOCK, {
    items: unique(needs.map(({ stock }) => stock?.inventory_item_id)),
    operators: unique(needs.map(({ bench, operator_id }) => (bench ? operator_id : undefined))),
    caps: unique(needs.flatMap(({ bench }) => bench?.caps.map((cap) => cap.id) ?? [])),
    freed: [...freed],
    queue,
    makers: unique(needs.map(({ operator_id }) => operator_id)),
  })
  return rows[0] ?? { levels: [], caps: [], stale: [], waiting: [], closed: [] }
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
