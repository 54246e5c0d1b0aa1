import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runPrepared } from "../database/run-prepared"

/** A change of what lies at a place: a difference, so that a sale in the same moment is not undone. */
export type StockMove = {
  inventory_item_id: string
  location_id: string
  delta: number
  /** What lay there when somebody counted: if it is another number now, the count is of another moment. */
  seen?: number | undefined
}
/** A level that would hold less than is promised to orders and holds, or that is not what was seen. */
export type StockShort = { inventory_item_id: string; location_id: string; stocked: number; reserved: number }
export type MoveOutcome = { ok: true } | { ok: false; short: StockShort[] }

type Level = StockShort & { delta: number; seen: number | null }

/**
 * Moves stock in the caller's transaction, all or nothing: levels are locked in the order of their key, as sales lock them,
 * and none falls below what is reserved of it. When it refuses, nothing was written. A level that is not there begins at 0.
 */
export async function moveStock(trx: Knex, moves: readonly StockMove[]): Promise<MoveOutcome> {
  const wanted = merged(moves)
  if (wanted.length === 0) return { ok: true }
  const values = JSON.stringify(wanted)
  await runPrepared(trx, OPEN_LEVELS, [values])
  const { rows } = await runPrepared<Level>(trx, LOCK_LEVELS, [values])
  const short = rows.filter(
    ({ stocked, reserved, delta, seen }) =>
      (seen !== null && seen !== stocked) || (delta < 0 && stocked + delta < reserved),
  )
  if (short.length > 0) return { ok: false, short: short.map(({ delta: _, seen: __, ...level }) => level) }
  const { rowCount } = await runPrepared(trx, MOVE_LEVELS, [values])
  if (rowCount !== wanted.filter(({ delta }) => delta !== 0).length) throw new Error("stock moved under a lock")
  await runPrepared(trx, TELL, [generateEntityId(undefined, "obev"), wanted.map((move) => move.inventory_item_id)])
  return { ok: true }
}

/** One move for each level, each with the id that a new level would have. */
function merged(moves: readonly StockMove[]): (StockMove & { id: string })[] {
  const byLevel = new Map<string, StockMove & { id: string }>()
  for (const move of moves) {
    const key = `${move.inventory_item_id} ${move.location_id}`
    const before = byLevel.get(key)
    byLevel.set(key, { id: generateEntityId(undefined, "ilev"), ...move, delta: move.delta + (before?.delta ?? 0) })
  }
  return [...byLevel.values()]
}

const WANTED = `jsonb_to_recordset(cast(? as jsonb)) as w(id text, inventory_item_id text, location_id text, delta int, seen int)`

const OPEN_LEVELS = `
  insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity, incoming_quantity,
                               raw_stocked_quantity, raw_reserved_quantity, raw_incoming_quantity)
  select id, inventory_item_id, location_id, 0, 0, 0, zero, zero, zero
    from ${WANTED}, (select jsonb_build_object('value', '0', 'precision', 20) as zero) z
  on conflict (inventory_item_id, location_id) where deleted_at is null do nothing`

const LOCK_LEVELS = `
  select l.inventory_item_id, l.location_id, l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved, w.delta, w.seen
    from inventory_level l
    join ${WANTED} on w.inventory_item_id = l.inventory_item_id and w.location_id = l.location_id
   where l.deleted_at is null
   order by l.inventory_item_id, l.location_id
     for update of l`

const MOVE_LEVELS = `
  update inventory_level l
     set stocked_quantity = l.stocked_quantity + w.delta,
         raw_stocked_quantity = jsonb_build_object('value', (l.stocked_quantity + w.delta)::text, 'precision', 20),
         updated_at = now()
    from ${WANTED}
   where w.inventory_item_id = l.inventory_item_id and w.location_id = l.location_id and l.deleted_at is null
     and w.delta <> 0 and (w.delta > 0 or l.stocked_quantity + w.delta >= l.reserved_quantity)`

/** Pages that tell this stock are made again, and who waits for it is told. */
const TELL = `
  insert into outbox_event (id, name, data)
  select ?, 'goods.freed', jsonb_build_object('inventory_item_ids', to_jsonb(cast(? as text[])), 'operator_ids', '[]'::jsonb)`
