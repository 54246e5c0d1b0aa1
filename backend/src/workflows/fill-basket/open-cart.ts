import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import { done, refuse, type Done, type Refusal } from "../refusal"

export type OpenCart = { locale: string | null }

/**
 * Locks a cart for a change and bumps its `updated_at`, so that an order for what it was before is refused. In the
 * caller's transaction. Answers its language; refuses when there is no such cart, or it is being paid for or already ordered.
 */
export async function openCart(trx: Knex, cartId: string): Promise<Done<OpenCart> | Refusal> {
  const { rows } = await runPrepared<OpenCart & { completed: boolean; state: string | null }>(
    trx,
    `update cart set updated_at = clock_timestamp()
      where id = ? and deleted_at is null
     returning locale, completed_at is not null as completed,
               (select state from basket where cart_id = cart.id and deleted_at is null) as state`,
    [cartId],
  )
  const cart = rows[0]
  return refuseClosed(cart) ?? done({ locale: cart?.locale ?? null })
}

/** Why a cart cannot be changed, if it cannot. */
export function refuseClosed(cart: { completed: boolean; state: string | null } | undefined): Refusal | undefined {
  if (!cart) return refuse("not_found")
  if (cart.completed) return refuse("basket_already_placed")
  if (cart.state === "placing" || cart.state === "awaiting_payer") return refuse("placement_under_way")
  return undefined
}
