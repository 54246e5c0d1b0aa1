import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IPaymentProvider, MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { config } from "../../config"
import { done, refuse } from "../refusal"
import { currentState, openCharge, type PaymentAnswer } from "./ask-payment"
import { awaitPayer, basketOfCart } from "./basket-store"
import type { BasketRow } from "./claim-basket"
import { completeBasket } from "./complete-basket"
import type { PlaceOutcome } from "./outcome"
import { paymentProvider } from "./payment-provider"
import { releaseBasket } from "./release-basket"
import { databaseOf } from "../../database/database-of"

export type SettleOptions = {
  /** The payer had their time: what is still open is called off. */
  expired?: boolean
}

/**
 * Brings a claimed basket to its end from what its provider says: orders, or everything given back. Safe to call by
 * anybody at any time (browser, webhook, job, several at once): each end is reached by one conditional write.
 */
export async function settleBasket(
  container: MedusaContainer,
  basket: BasketRow,
  options: SettleOptions = {},
): Promise<PlaceOutcome> {
  const provider = paymentProvider(container, basket.plan.payment_method)
  // A crash before the charge was noted: the same key finds it again, or opens one that is called off below.
  const data = basket.payment_data ?? (await openCharge(provider, basket, {}))
  const answer = await currentState(provider, data)
  return conclude(container, basket, { provider, answer, ...options })
}

export type Conclusion = SettleOptions & { provider: IPaymentProvider; answer: PaymentAnswer }

/** Acts on a provider's answer. */
export async function conclude(
  container: MedusaContainer,
  basket: BasketRow,
  { provider, answer, expired }: Conclusion,
): Promise<PlaceOutcome> {
  const db = databaseOf(container)
  switch (answer.state) {
    case "authorised":
      return complete(db, basket, { provider, data: answer.data })
    case "declined":
      await releaseBasket(db, basket)
      return refuse("payment_declined")
    case "needs_payer":
      if (expired) return callOff(db, basket, { provider, data: answer.data })
      await awaitPayer(db, basket, answer.data)
      return done({ status: "action_required" as const, action_url: z.string().parse(answer.data.action_url) })
    case "unknown":
      return refuse("payment_unavailable")
  }
}

type Charge = { provider: IPaymentProvider; data: Record<string, unknown> }

async function complete(db: Knex, basket: BasketRow, { provider, data }: Charge): Promise<PlaceOutcome> {
  const won = await db.transaction((trx) =>
    completeBasket(trx, basket, { payment_data: data, at: new Date(), transfer: config.transfer }),
  )
  const now = await basketOfCart(db, basket.cart_id)
  if (won || now?.state === "placed")
    return done({ status: "placed" as const, basket_id: basket.id, reference: basket.reference })
  // It was given back meanwhile: the money must not stay.
  await provider.cancelPayment({ data })
  return refuse("payment_declined")
}

async function callOff(db: Knex, basket: BasketRow, { provider, data }: Charge): Promise<PlaceOutcome> {
  await provider.cancelPayment({ data })
  await releaseBasket(db, basket)
  return refuse("payment_declined")
}
