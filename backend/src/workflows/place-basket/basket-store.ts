import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BasketRow } from "./claim-basket"

/** How long a payer may take over a second step before the pieces are given back. */
const PAYER_MINUTES = 10

export async function basketOfCart(db: Knex, cartId: string): Promise<BasketRow | undefined> {
  return db<BasketRow>("basket").where({ cart_id: cartId }).whereNull("deleted_at").first()
}

/** The basket whose charge this is. */
export async function basketOfCharge(db: Knex, chargeId: string): Promise<BasketRow | undefined> {
  return db<BasketRow>("basket").whereRaw("payment_data ->> 'charge_id' = ?", [chargeId]).first()
}

/** Notes the charge before the money is asked for, so that it can be found again after a crash. */
export async function notePayment(db: Knex, basket: BasketRow, data: Record<string, unknown>): Promise<void> {
  await db("basket")
    .where({ id: basket.id, attempt: basket.attempt })
    .update({ payment_data: JSON.stringify(data) })
}

/** Keeps basket and stock for the payer's second step. */
export async function awaitPayer(db: Knex, basket: BasketRow, data: Record<string, unknown>): Promise<void> {
  await db.raw(
    `update basket
        set state = 'awaiting_payer', payment_data = ?, claimed_until = now() + make_interval(mins => ?), updated_at = now()
      where id = ? and attempt = ? and state = 'placing'`,
    [JSON.stringify(data), PAYER_MINUTES, basket.id, basket.attempt],
  )
}
