import { decimalFromCents } from "@etabli/money"
import type { Address, Basket, CheckoutInput } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, insertRows } from "../../database/insert-rows"
import type { BasketFacts } from "../read-basket/basket-facts"
import { describeBasket, type DescribeOptions } from "../read-basket/describe-basket"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { orRollBack } from "./create-basket"
import { openCart } from "./open-cart"

export type CheckoutSave = { cartId: string; input: CheckoutInput; options: DescribeOptions }

/** Writes down what the customer filled in; what is left out stays. Answers the basket as it is then. */
export async function saveCheckout(
  db: Knex,
  { cartId, input, options }: CheckoutSave,
): Promise<Done<Basket> | Refusal> {
  return orRollBack(db, async (trx) => {
    const open = await openCart(trx, cartId)
    if (!open.ok) return open
    const before = await loadBasketFacts(trx, cartId, input.locale)
    if (!before) return refuse("not_found")
    const addressId = await saveAddress(trx, before, input)
    await saveCart(trx, before, { input, addressId })
    const facts = merged(before, input)
    if (!input.delivery) return done(describeBasket(facts, options))
    return saveDelivery(trx, { facts, wanted: input.delivery, options })
  })
}

/** The facts as they are once the input is written: spares reading all of them again. */
function merged(facts: BasketFacts, input: CheckoutInput): BasketFacts {
  const address = input.address ?? facts.address
  const phone = input.contact ? (input.contact.phone ?? null) : (facts.address?.phone ?? null)
  return {
    ...facts,
    email: input.contact?.email ?? facts.email,
    locale: input.locale ?? facts.locale,
    metadata: metadataOf(facts, input),
    address: address ? { ...address, phone } : null,
  }
}

function metadataOf(facts: BasketFacts, input: CheckoutInput): BasketFacts["metadata"] {
  return {
    ...facts.metadata,
    ...(input.buyer ? { buyer: input.buyer } : {}),
    ...(input.payment ? { payment: input.payment } : {}),
  }
}

type CartSave = { input: CheckoutInput; addressId: string | null }
async function saveCart(trx: Knex, facts: BasketFacts, { input, addressId }: CartSave): Promise<void> {
  const columns = {
    ...(input.buyer || input.payment ? { metadata: JSON.stringify(metadataOf(facts, input)) } : {}),
    ...(input.contact ? { email: input.contact.email } : {}),
    ...(input.locale ? { locale: input.locale } : {}),
    ...(addressId === facts.address_id ? {} : { shipping_address_id: addressId, billing_address_id: addressId }),
  }
  if (Object.keys(columns).length > 0) await trx("cart").where({ id: facts.id }).update(columns)
}

/** One address serves for delivery and bill; a phone number may come before it. Answers the id of its row. */
async function saveAddress(trx: Knex, { address_id }: BasketFacts, input: CheckoutInput): Promise<string | null> {
  if (!input.address && !input.contact) return address_id
  const columns = {
    ...(input.address ? addressColumns(input.address) : {}),
    ...(input.contact ? { phone: input.contact.phone ?? null } : {}),
  }
  if (address_id) {
    await trx("cart_address")
      .where({ id: address_id })
      .update({ ...columns, updated_at: trx.fn.now() })
    return address_id
  }
  const id = generateEntityId(undefined, "caaddr")
  await insertRows(trx, { cart_address: [{ id, ...columns }] })
  return id
}

function addressColumns(address: Address) {
  return {
    first_name: address.first_name,
    last_name: address.last_name,
    address_1: address.street,
    address_2: address.street_2 ?? null,
    postal_code: address.postal_code,
    city: address.city,
    country_code: address.country,
  }
}

type DeliverySave = { facts: BasketFacts; wanted: Record<string, string>; options: DescribeOptions }
async function saveDelivery(trx: Knex, { facts, wanted, options }: DeliverySave): Promise<Done<Basket> | Refusal> {
  const operatorIds = new Map(facts.operators.map((operator) => [operator.maker.handle, operator.id]))
  const chosen = { ...facts.chosen }
  for (const [handle, optionId] of Object.entries(wanted)) {
    const operatorId = operatorIds.get(handle)
    if (!operatorId)
      return refuse("delivery_unavailable", { fields: [{ path: `delivery.${handle}`, code: "unknown" }] })
    chosen[operatorId] = optionId
  }
  const basket = describeBasket({ ...facts, chosen }, options)
  const lost = basket.groups.find((group) => wanted[group.operator.handle] && !group.delivery)
  if (lost)
    return refuse("delivery_unavailable", {
      fields: [{ path: `delivery.${lost.operator.handle}`, code: "unavailable" }],
    })
  await replaceMethods(trx, basket)
  return done(basket)
}

async function replaceMethods(trx: Knex, basket: Basket): Promise<void> {
  await trx("cart_shipping_method").where({ cart_id: basket.id }).del()
  const rows = basket.groups.flatMap(({ delivery, operator }) =>
    delivery ? [methodRow(basket.id, { delivery, operator })] : [],
  )
  await insertRows(trx, { cart_shipping_method: rows })
}

type Chosen = { delivery: NonNullable<Basket["groups"][number]["delivery"]>; operator: { handle: string } }
function methodRow(cartId: string, { delivery, operator }: Chosen) {
  return {
    id: generateEntityId(undefined, "casm"),
    cart_id: cartId,
    name: delivery.method,
    is_tax_inclusive: true,
    shipping_option_id: delivery.option_id,
    data: { operator: operator.handle, method: delivery.method, promise: delivery.promise },
    ...amountColumns("amount", decimalFromCents(delivery.price_cents)),
  }
}
