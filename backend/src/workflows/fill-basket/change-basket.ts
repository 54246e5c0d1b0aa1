import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import { giveBackGoods } from "../take-goods/give-back-goods"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { addLines, refuseQuantity, setLineQuantity, type NewLine } from "./add-lines"
import { orRollBack } from "./create-basket"
import { openCart, type OpenCart } from "./open-cart"
import { findVariants } from "./variant-for-line"

/** Adds a piece to a basket. */
export async function addLineToBasket(db: Knex, cartId: string, line: NewLine): Promise<Done<string> | Refusal> {
  return orRollBack(db, async (trx) => {
    const open = await openCart(trx, cartId)
    if (!open.ok) return open
    const added = await addLines(trx, { id: cartId, ...open.value }, [line])
    return added.ok ? done(cartId) : added
  })
}

export type LineChange = { cartId: string; lineId: string; quantity: number }

/** Sets a line's quantity; 0 takes it out. */
export async function setLineInBasket(db: Knex, change: LineChange): Promise<Done<string> | Refusal> {
  return orRollBack(db, async (trx) => {
    const open = await openCart(trx, change.cartId)
    if (!open.ok) return open
    const refused = await setLine(trx, open.value, change)
    return refused ?? done(change.cartId)
  })
}

async function setLine(
  trx: Knex,
  { locale }: OpenCart,
  { cartId, lineId, quantity }: LineChange,
): Promise<Refusal | undefined> {
  const line = await findLine(trx, cartId, lineId)
  if (!line) return refuse("not_found")
  // A freed place that is kept for this customer stays, unless the piece is taken out.
  if (line.held && (line.held_kind === "checkout" || quantity === 0)) await giveBackGoods(trx, [line.held])
  if (quantity === 0) {
    await trx("cart_line_item").where({ id: lineId }).update({ deleted_at: trx.fn.now() })
    return undefined
  }
  const [variant] = await findVariants(trx, { id: cartId, locale }, [line.variant_id])
  if (!variant) return refuse("not_found")
  const refused = refuseQuantity(variant, quantity, lineId)
  if (refused) return refused
  await setLineQuantity(trx, lineId, { quantity, price_cents: variant.price_cents ?? 0 })
  return undefined
}

type PresentLine = { variant_id: string; held: string | null; held_kind: string | null }
async function findLine(trx: Knex, cartId: string, lineId: string): Promise<PresentLine | undefined> {
  const { rows } = await runPrepared<PresentLine>(
    trx,
    `select li.variant_id, h.line_id as held, h.kind as held_kind
       from cart_line_item li
       left join goods_hold h on h.cart_line_id = li.id and h.deleted_at is null
      where li.id = ? and li.cart_id = ? and li.deleted_at is null`,
    [lineId, cartId],
  )
  return rows[0]
}
