import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { createBasket, orRollBack } from "../fill-basket/create-basket"
import { deliverEvents } from "../deliver-events/deliver-events"
import { holdCart } from "../hold-goods/hold-basket"
import { done, refuse, type Done, type Refusal } from "../refusal"

/** How long a freed place is kept for the person who was told. */
export const KEPT_HOURS = 24
const MOST_AT_ONCE = 200

/** What became free: nothing means that everybody who waits is looked at. */
export type Freed = { inventory_item_ids?: string[]; operator_ids?: string[] }
type Entry = { id: string; variant_id: string; email: string; locale: Locale }

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
    const result = await tell(db, id)
    if (result.ok) told += 1
    else if (result.error.code !== "not_found") full.add(variant_id)
  }
  if (told > 0) deliverEvents.soon(container)
  return told
}

async function queueFor(db: Knex, { inventory_item_ids, operator_ids }: Freed) {
  const isEverything = !inventory_item_ids && !operator_ids
  const { rows } = await db.raw<{ rows: Pick<Entry, "id" | "variant_id">[] }>(
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

/** Basket, hold and the entry's new state hold together or not at all; an entry that somebody else is at is passed over. */
async function tell(db: Knex, entryId: string): Promise<Done<string> | Refusal> {
  return orRollBack(db, async (trx) => {
    const { rows } = await trx.raw<{ rows: Entry[] }>(
      `select id, variant_id, email, locale from waiting_entry where id = ? and state = 'waiting' for update skip locked`,
      [entryId],
    )
    const entry = rows[0]
    if (!entry) return refuse("not_found")
    const cart = await createBasket(trx, {
      locale: entry.locale,
      lines: [{ variant_id: entry.variant_id, quantity: 1 }],
    })
    if (!cart.ok) return cart
    const held = await holdCart(trx, cart.value, { kind: "waiting", minutes: KEPT_HOURS * 60 })
    if (!held.ok) return held
    await trx("waiting_entry")
      .where({ id: entryId })
      .update({ state: "told", told_at: trx.fn.now(), kept_until: held.value.expires_at, cart_id: cart.value })
    await insertRows(trx, {
      outbox_event: [{ id: generateEntityId(undefined, "obev"), name: "waiting.told", data: { entry_id: entryId } }],
    })
    return done(cart.value)
  })
}
