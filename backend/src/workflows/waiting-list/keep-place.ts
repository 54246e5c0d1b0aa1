import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { createBasket, orRollBack } from "../fill-basket/create-basket"
import { holdCart } from "../hold-goods/hold-cart"
import { done, refuse, type Done, type Refusal } from "../refusal"

/** How long a freed place is kept for the person who was told. */
const KEPT_HOURS = 24
type Entry = { id: string; variant_id: string; locale: Locale }

/**
 * Keeps a place for somebody who waits: basket, hold and the entry's new state hold together or not at all. The goods are
 * locked before the entry, as by everybody who takes goods; an entry that was told or left meanwhile is `not_found`.
 */
export async function keepPlace(db: Knex, entryId: string): Promise<Done<string> | Refusal> {
  return orRollBack(db, async (trx) => {
    const { rows } = await trx.raw<{ rows: Entry[] }>(
      "select id, variant_id, locale from waiting_entry where id = ? and state = 'waiting' and deleted_at is null",
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
    const told = await trx("waiting_entry")
      .where({ id: entryId, state: "waiting" })
      .update({ state: "told", told_at: trx.fn.now(), kept_until: held.value.expires_at, cart_id: cart.value })
    if (told === 0) return refuse("not_found")
    await insertRows(trx, {
      outbox_event: [{ id: generateEntityId(undefined, "obev"), name: "waiting.told", data: { entry_id: entryId } }],
    })
    return done(cart.value)
  })
}
