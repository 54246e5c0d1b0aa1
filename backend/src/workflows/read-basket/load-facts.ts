import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BasketFacts } from "./basket-facts"
import { BASKET_FACTS_SQL } from "./basket-facts-sql"

/** Everything that a basket's screen, prices and orders depend on, by one statement; undefined if there is no such cart. */
export async function loadBasketFacts(db: Knex, cartId: string, locale?: Locale): Promise<BasketFacts | undefined> {
  const { rows } = await db.raw<{ rows: { facts: BasketFacts }[] }>(BASKET_FACTS_SQL, {
    cart_id: cartId,
    locale: locale ?? null,
  })
  return rows[0]?.facts
}
