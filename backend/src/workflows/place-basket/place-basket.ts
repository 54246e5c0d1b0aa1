import { setTimeout as sleep } from "node:timers/promises"
import type { Locale, PlaceInput } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config"
import { orRollBack } from "../fill-basket/create-basket"
import { registerInUse } from "../../vies/register-in-use"
import { withFreshNumber } from "../check-vat-number/with-fresh-number"
import { withoutExpiredHolds } from "../hold-goods/without-expired"
import { describeBasket } from "../read-basket/describe-basket"
import { describeOptions } from "../read-basket/describe-options"
import { loadBasketFacts } from "../read-basket/load-facts"
import { done, refuse, type Done, type Refusal } from "../refusal"
import { authorise, openCharge } from "./ask-payment"
import { basketOfCart, notePayment } from "./basket-store"
import { claimBasket, type BasketRow, type Claim } from "./claim-basket"
import { completeBasket } from "./complete-basket"
import type { OrderPlan } from "./order-plan"
import type { PlaceOutcome } from "./outcome"
import { isSettledLater, paymentProvider } from "./payment-provider"
import { planOrders } from "./plan-orders"
import { conclude, settleBasket } from "./settle-basket"
import { databaseOf } from "../../database/database-of"

export type PlaceRequest = {
  cartId: string
  input: PlaceInput
  locale?: Locale
  /** Who is signed in while placing: a basket begun as a guest becomes theirs. */
  customerId?: string | null
}

/**
 * Turns a basket into its orders: all of them or none, once, whoever asks and however often.
 * 1. plan: what the customer agreed to; 2. claim: one caller, stock kept; 3. payment; 4. orders. Steps 2 and 4 are one
 * database transaction each, and a single one together where no payment provider outside has to be asked in between.
 */
export async function placeBasket(container: MedusaContainer, request: PlaceRequest): Promise<PlaceOutcome> {
  const db = databaseOf(container)
  return withoutExpiredHolds(db, async () => {
    for (let tried = 1; ; tried += 1) {
      const { outcome, isOvertaken } = await tryToPlace(container, request)
      if (!isOvertaken || tried === PLANS) return outcome
    }
  })
}

/** A week that fills up between plan and claim is planned around, as long as the customer's last day allows it. */
const PLANS = 8

type Try = { outcome: PlaceOutcome; isOvertaken: boolean }

async function tryToPlace(container: MedusaContainer, request: PlaceRequest): Promise<Try> {
  const ended = (outcome: PlaceOutcome): Try => ({ outcome, isOvertaken: false })
  const db = databaseOf(container)
  const found = await loadBasketFacts(db, request.cartId, request.locale)
  if (!found) return ended(refuse("not_found"))
  const current = await withFreshNumber(db, registerInUse(), found)
  const facts = { ...current, customer_id: current.customer_id ?? request.customerId ?? null }
  if (facts.basket && facts.basket.state !== "released") return ended(await joinPlacement(container, request.cartId))

  const options = describeOptions()
  const basket = describeBasket(facts, options)
  const plan = planOrders(facts, basket, { ...request.input, today: options.today })
  if (!plan.ok) return ended(plan)
  const outcome = isSettledLater(plan.value.payment_method)
    ? await placeAtOnce(container, plan.value)
    : await placeWithCharge(container, plan.value, request.input)
  return { outcome, isOvertaken: !outcome.ok && outcome.error.code === "promise_changed" }
}

/** Claim and orders in one transaction: the provider has nothing to be asked. */
async function placeAtOnce(container: MedusaContainer, plan: OrderPlan): Promise<PlaceOutcome> {
  const db = databaseOf(container)
  const placed = await orRollBack(db, async (trx): Promise<Done<BasketRow> | Refusal> => {
    const claim = await claimBasket(trx, plan)
    if (!claim.ok) return refuseClaim(claim)
    await completeBasket(trx, claim.basket, { payment_data: {}, at: new Date(), transfer: config.transfer })
    return done(claim.basket)
  })
  if (placed.ok) return done({ status: "placed", basket_id: placed.value.id, reference: placed.value.reference })
  return placed.error.code === "placement_under_way" ? joinPlacement(container, plan.cart_id) : placed
}

async function placeWithCharge(container: MedusaContainer, plan: OrderPlan, input: PlaceInput): Promise<PlaceOutcome> {
  const db = databaseOf(container)
  const claimed = await orRollBack(db, async (trx): Promise<Done<BasketRow> | Refusal> => {
    const claim = await claimBasket(trx, plan)
    return claim.ok ? done(claim.basket) : refuseClaim(claim)
  })
  if (!claimed.ok)
    return claimed.error.code === "placement_under_way" ? joinPlacement(container, plan.cart_id) : claimed
  const basket = claimed.value
  const provider = paymentProvider(container, plan.payment_method)
  const data = await openCharge(provider, basket, { ...input.card })
  await notePayment(db, basket, data)
  return conclude(container, basket, { provider, answer: await authorise(provider, basket, data) })
}

function refuseClaim(claim: Exclude<Claim, { ok: true }>): Refusal {
  switch (claim.code) {
    case "taken":
      return refuse("placement_under_way")
    case "changed":
      return refuse("price_changed")
    case "late":
      return refuse("promise_changed")
    case "short":
      return refuse(claim.lines.some((line) => line.available > 0) ? "quantity_unavailable" : "piece_unavailable", {
        lines: claim.lines,
      })
  }
}

/** How long a second caller waits for the first one's end before it is told to try again. */
const JOIN_ATTEMPTS = 40
const JOIN_PAUSE_MS = 100

/** Somebody else is at it or was: wait for that end and answer the same. */
async function joinPlacement(container: MedusaContainer, cartId: string): Promise<PlaceOutcome> {
  const db = databaseOf(container)
  for (let attempt = 0; attempt < JOIN_ATTEMPTS; attempt += 1) {
    const basket = await basketOfCart(db, cartId)
    if (!basket) return refuse("placement_under_way")
    if (basket.state === "released") return refuse("payment_declined")
    if (basket.state === "placed") return done({ status: "placed", basket_id: basket.id, reference: basket.reference })
    if (basket.state === "cancelled") return refuse("basket_already_placed")
    if (basket.state === "awaiting_payer" || isAbandoned(basket)) return settleBasket(container, basket)
    await sleep(JOIN_PAUSE_MS)
  }
  return refuse("placement_under_way")
}

/** The process that claimed it is gone. */
function isAbandoned(basket: BasketRow): boolean {
  return basket.claimed_until.getTime() < Date.now()
}
