import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../database/database-of"
import { deliverEvents } from "../deliver-events/deliver-events"
import { keepPlace } from "./keep-place"

const MOST_AT_ONCE = 200

/** What became free: nothing means that everybody who waits is looked at. */
export type Freed = { inventory_item_ids?: string[]; operator_ids?: string[] }
type Queued = { id: string; variant_id: string }

/**
 * Gives freed places to those who wait, in the order in which they confirmed, as far as the places go. Each gets a basket
 * with the piece in it, held for a day, and a mail. One statement where nobody waits.
 */
export async function tellWaiting(container: MedusaContainer, freed: Freed = {}): Promise<number> {
  const db = databaseOf(container)
  const full = new Set<string>()
  let told = 0
  for (const { id, variant_id } of await queueFor(db, freed)) {
    if (full.has(variant_id)) continue
    const result = await keepPlace(db, id)
    if (result.ok) told += 1
    else if (result.error.code !== "not_found") full.add(variant_id)
  }
  if (told > 0) deliverEvents.soon(container)
  return told
}

async function queueFor(db: Knex, { inventory_item_ids, operator_ids }: Freed) {
  const isEverything = !inventory_item_ids && !operator_ids
  const { rows } = await db.raw<{ rows: Queued[] }>(
    `select w.id, w.variant_id from waiting_entry w
      where w.state = 'waiting' and w.deleted_at is null
        and (? or w.operator_id = any(?) or exists (
              select 1 from product_variant_inventory_item i
               where i.variant_id = w.variant_id and i.inventory_item_id = any(?) and i.deleted_at is null))
      order by w.confirmed_at, w.id limit ?`,
    [isEverything, operator_ids ?? [], inventory_item_ids ?? [], MOST_AT_ONCE] as never,
  )
  return rows
}
