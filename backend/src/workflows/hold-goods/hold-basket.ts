import type { Hold } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { config } from "../../config"
import { runPrepared } from "../../database/run-prepared"
import { orRollBack } from "../fill-basket/create-basket"
import { refuse, type Done, type Refusal } from "../refusal"
import { serveQueue } from "../waiting-list/serve-queue"
import { holdCart } from "./hold-cart"

/** However active somebody is, after this long others get a chance too. */
const MOST_MINUTES = 60

/**
 * Keeps a basket's pieces and hours for some minutes, or keeps them longer where they are kept already. What changed since
 * is exchanged in the same transaction: all lines are held afterwards, or everything stays as it was.
 */
export async function holdBasket(db: Knex, cartId: string): Promise<Done<Hold> | Refusal> {
  return orRollBack(db, async (trx) => {
    const refused = await lockCart(trx, cartId)
    if (refused) return refused
    await renew(trx, cartId)
    return holdCart(trx, cartId, { kind: "checkout", minutes: config.holdMinutes, serveQueue })
  })
}

/** The cart stands still meanwhile; it is not marked as changed, for what the customer agreed to is the same. */
async function lockCart(trx: Knex, cartId: string): Promise<Refusal | undefined> {
  const { rows } = await runPrepared<{ completed: boolean; state: string | null }>(
    trx,
    `select c.completed_at is not null as completed,
            (select state from basket where cart_id = c.id and deleted_at is null) as state
       from cart c where c.id = ? and c.deleted_at is null for update`,
    [cartId],
  )
  const cart = rows[0]
  if (!cart) return refuse("not_found")
  if (cart.completed) return refuse("basket_already_placed")
  return cart.state === null || cart.state === "released" ? undefined : refuse("placement_under_way")
}

/** Also a hold whose time is over, as long as nobody else wanted its goods. */
async function renew(trx: Knex, cartId: string): Promise<void> {
  await runPrepared(
    trx,
    `update goods_hold
        set expires_at = greatest(expires_at, least(now() + make_interval(mins => ?), created_at + make_interval(mins => ?))),
            updated_at = now()
      where cart_id = ? and deleted_at is null`,
    [config.holdMinutes, MOST_MINUTES, cartId],
  )
}
