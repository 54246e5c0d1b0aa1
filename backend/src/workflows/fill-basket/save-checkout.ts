import type { Basket, CheckoutInput } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NumberCheck } from "../check-vat-number/check-vat-number"
import type { BasketFacts } from "../read-basket/basket-facts"
import { describeBasket, type DescribeOptions } from "../read-basket/describe-basket"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { refuseClosed } from "./open-cart"
import { refuseGoneSlot } from "./refuse-gone-slot"
import { writeCheckout } from "./write-checkout"

export type CheckoutSave = {
  cartId: string
  input: CheckoutInput
  /** What the register said of the buyer's VAT number, asked before; null when the buyer has none. */
  check: NumberCheck | null
  options: DescribeOptions
}

/** How often a change that met another one of the same basket is tried again. */
const ATTEMPTS = 5

/**
 * Writes down what the customer filled in; what is left out stays. Answers the basket as it is then. Reads without a
 * lock and writes by one statement that does nothing when the basket was changed in between.
 */
export async function saveCheckout(
  db: Knex,
  { cartId, input, check, options }: CheckoutSave,
): Promise<Done<Basket> | Refusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await loadBasketFacts(db, cartId, input.locale)
    const closed = refuseClosed(before && { completed: before.completed, state: before.basket?.state ?? null })
    if (!before || closed) return closed ?? refuse("not_found")
    const facts = merged(before, input, check)
    const basket = chooseDelivery(facts, input.delivery, options)
    if (!basket.ok) return basket
    if (await writeCheckout(db, { seen: before, facts, input, basket: basket.value })) return basket
  }
  return refuse("placement_under_way")
}

/** The facts as they are once the input is written: spares reading all of them again. */
function merged(facts: BasketFacts, input: CheckoutInput, check: NumberCheck | null): BasketFacts {
  return {
    ...facts,
    email: input.contact?.email ?? facts.email,
    locale: input.locale ?? facts.locale,
    metadata: {
      ...facts.metadata,
      ...(input.buyer ? { buyer: input.buyer, vat_number_check: check } : {}),
      ...(input.payment ? { payment: input.payment } : {}),
    },
    address: input.address ?? facts.address,
    phone: input.contact ? (input.contact.phone ?? null) : facts.phone,
  }
}

/** The basket with the ways of delivery that are wanted, or which of them cannot be had. */
function chooseDelivery(
  facts: BasketFacts,
  wanted: CheckoutInput["delivery"],
  options: DescribeOptions,
): Done<Basket> | Refusal {
  if (!wanted) return done(describeBasket(facts, options))
  const operatorIds = new Map(facts.operators.map((operator) => [operator.maker.handle, operator.id]))
  const chosen = { ...facts.chosen }
  for (const [handle, choice] of Object.entries(wanted)) {
    const operatorId = operatorIds.get(handle)
    if (!operatorId) return refuseDelivery(handle, "unknown")
    chosen[operatorId] = choice
  }
  const basket = describeBasket({ ...facts, chosen }, options)
  const lost = basket.groups.find((group) => wanted[group.operator.handle] && !group.delivery)
  if (lost) return refuseDelivery(lost.operator.handle, "unavailable")
  return refuseGoneSlot(basket.groups.filter((group) => wanted[group.operator.handle])) ?? done(basket)
}

function refuseDelivery(handle: string, code: string): Refusal {
  return refuse("delivery_unavailable", { fields: [{ path: `delivery.${handle}`, code }] })
}
