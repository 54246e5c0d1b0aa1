import { allocateStock, type StockLevel, type StockNeed, type StockTake } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows, rawAmount } from "../../database/insert-rows"
import { runPrepared } from "../../database/run-prepared"

export type StockResult = { ok: true } | { ok: false; short: { line_id: string; available: number }[] }

/**
 * Keeps pieces for order lines: the only way in which any channel takes stock. Levels are locked in one order (item,
 * place), so two baskets with the same pieces cannot block each other; the write is conditional, so stock never falls
 * below zero whatever was read. Runs in the caller's transaction: all lines or none.
 * `line_id`s are order line ids; with them the pieces are given back.
 */
export async function takeStock(trx: Knex, needs: readonly StockNeed[]): Promise<StockResult> {
  if (needs.length === 0) return { ok: true }
  const allocation = allocateStock(needs, await lockLevels(trx, needs))
  if (!allocation.ok) return allocation
  await reserve(trx, allocation.takes)
  return { ok: true }
}

async function lockLevels(trx: Knex, needs: readonly StockNeed[]): Promise<StockLevel[]> {
  const { rows } = await runPrepared<StockLevel>(
    trx,
    `select inventory_item_id, location_id, (stocked_quantity - reserved_quantity)::int as available
       from inventory_level
      where inventory_item_id = any(?) and deleted_at is null
      order by inventory_item_id, location_id
        for update`,
    [[...new Set(needs.map((need) => need.inventory_item_id))]],
  )
  return rows
}

async function reserve(trx: Knex, takes: readonly StockTake[]): Promise<void> {
  const { rowCount } = await runPrepared(
    trx,
    `update inventory_level level
        set reserved_quantity = level.reserved_quantity + take.quantity,
            raw_reserved_quantity = jsonb_build_object('value', (level.reserved_quantity + take.quantity)::text, 'precision', 20),
            updated_at = now()
       from (select inventory_item_id, location_id, sum(quantity) as quantity
               from jsonb_to_recordset(?::jsonb) as t(inventory_item_id text, location_id text, quantity int)
              group by 1, 2) take
      where level.inventory_item_id = take.inventory_item_id and level.location_id = take.location_id
        and level.deleted_at is null
        and level.stocked_quantity - level.reserved_quantity >= take.quantity`,
    [JSON.stringify(takes)],
  )
  const places = new Set(takes.map((take) => `${take.inventory_item_id} ${take.location_id}`)).size
  if (rowCount !== places)
    throw new Error(`stock moved under a lock: ${rowCount} of ${places} levels could be taken from`)
  await insertRows(trx, { reservation_item: takes.map(reservationRow) })
}

function reservationRow(take: StockTake) {
  return {
    id: generateEntityId(undefined, "resitem"),
    line_item_id: take.line_id,
    inventory_item_id: take.inventory_item_id,
    location_id: take.location_id,
    quantity: take.quantity,
    raw_quantity: rawAmount(String(take.quantity)),
    allow_backorder: false,
  }
}
