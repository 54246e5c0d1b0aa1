import type { PlacedBasket, PlacedOrder } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describePlaced } from "../read-placed-basket/describe-placed"
import { placedById, type PlacedBasketFacts } from "../read-placed-basket/placed-facts"
import { shopLinks } from "./shop-links"

/** A purchase as its mails tell of it. */
export type PlacedMail = {
  db: Knex
  facts: PlacedBasketFacts
  basket: PlacedBasket
  links: ReturnType<typeof shopLinks>
  /** What every mail to the customer has in common. */
  toCustomer: { to: string; locale: PlacedBasket["locale"]; country: string; customer_id: string | null }
}

export async function placedMail(container: MedusaContainer, basketId: string): Promise<PlacedMail | undefined> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const facts = await placedById(db, basketId)
  if (!facts) return undefined
  const basket = describePlaced(facts)
  const { email: to, locale, address } = basket
  const toCustomer = { to, locale, country: address.country, customer_id: facts.plan.customer_id }
  return { db, facts, basket, links: shopLinks(locale), toCustomer }
}

/** The same for one of its orders. */
export async function placedOrderMail(
  container: MedusaContainer,
  orderId: string,
): Promise<(PlacedMail & { order: PlacedOrder }) | undefined> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await db<{ basket_id: string; order_id: string }>("basket_order")
    .select("basket_id")
    .where({ order_id: orderId })
    .first()
  const mail = row && (await placedMail(container, row.basket_id))
  const order = mail?.basket.orders.find(({ id }) => id === orderId)
  return mail && order ? { ...mail, order } : undefined
}
