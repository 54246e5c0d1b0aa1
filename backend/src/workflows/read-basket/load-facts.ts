import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import type { BasketFacts } from "./basket-facts"
import { BASKET_FACTS_SQL } from "./basket-facts-sql"

/** Everything that a basket's screen, prices and orders depend on, by one statement; undefined if there is no such cart. */
export async function loadBasketFacts(db: Knex, cartId: string, locale?: Locale): Promise<BasketFacts | undefined> {
  const values = { cart_id: cartId, locale: locale ?? null }
  const { rows } = await runPrepared<{ facts: BasketFacts }>(db, BASKET_FACTS_SQL, values)
  return rows[0]?.facts
}
