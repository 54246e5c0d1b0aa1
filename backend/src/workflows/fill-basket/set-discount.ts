import type { Basket } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { describeBasket, type DescribeOptions } from "../read-basket/describe-basket"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { orRollBack } from "./create-basket"
import { openCart } from "./open-cart"

export type DiscountChange = { cartId: string; code: string; options: DescribeOptions }

/** Notes a discount code, or takes it away when empty; an unknown one is refused and the former stays. */
export async function setDiscount(
  db: Knex,
  { cartId, code, options }: DiscountChange,
): Promise<Done<Basket> | Refusal> {
  return orRollBack(db, async (trx) => {
    const open = await openCart(trx, cartId)
    if (!open.ok) return open
    await trx.raw(
      "update cart set metadata = coalesce(metadata, '{}') || jsonb_build_object('discount_code', nullif(?::text, '')) where id = ?",
      [code, cartId],
    )
    const facts = await loadBasketFacts(trx, cartId)
    if (!facts) return refuse("not_found")
    if (code && !facts.discount) return refuse("discount_unknown")
    return done(describeBasket(facts, options))
  })
}
