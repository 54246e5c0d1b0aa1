import type { Basket, Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { describeBasket, type DescribeOptions } from "./describe-basket"
import { loadBasketFacts } from "./load-facts"

export type BasketReading = { cartId: string; locale?: Locale | undefined; options: DescribeOptions }

/** A basket as its customer may see it, in the language asked for or its own. */
export async function readBasket(
  db: Knex,
  { cartId, locale, options }: BasketReading,
): Promise<Done<Basket> | Refusal> {
  const facts = await loadBasketFacts(db, cartId, locale)
  return facts ? done(describeBasket(facts, options)) : refuse("not_found")
}
