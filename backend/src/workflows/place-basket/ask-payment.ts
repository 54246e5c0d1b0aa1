import { decimalFromCents } from "@etabli/money"
import type { IPaymentProvider, PaymentSessionStatus } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import type { BasketRow } from "./claim-basket"

/** What the provider says of a basket's charge. `unknown`: it did not answer, so nothing may be assumed. */
export type PaymentAnswer = {
  state: "authorised" | "needs_payer" | "declined" | "unknown"
  data: Record<string, unknown>
}

/** The key under which a provider sees one attempt once, however often it is asked. */
export function paymentKey(basket: BasketRow): string {
  return `${basket.id}_${basket.attempt}`
}

/** Opens the charge of a basket; the same attempt finds the same charge again. */
export async function openCharge(
  provider: IPaymentProvider,
  basket: BasketRow,
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const opened = await provider.initiatePayment({
    amount: new BigNumber(decimalFromCents(basket.plan.total_cents)),
    currency_code: "eur",
    data: input,
    context: { idempotency_key: paymentKey(basket) },
  })
  return opened.data ?? {}
}

/** Asks for the money; when the provider stays silent, asks how the charge stands instead of asking again. */
export async function authorise(
  provider: IPaymentProvider,
  basket: BasketRow,
  data: Record<string, unknown>,
): Promise<PaymentAnswer> {
  try {
    const answer = await provider.authorizePayment({
      data,
      context: { idempotency_key: `${paymentKey(basket)}_authorise` },
    })
    return { state: stateOf(answer.status), data: answer.data ?? data }
  } catch {
    return currentState(provider, data)
  }
}

/** How the charge stands at the provider. */
export async function currentState(provider: IPaymentProvider, data: Record<string, unknown>): Promise<PaymentAnswer> {
  try {
    const answer = await provider.getPaymentStatus({ data })
    return { state: stateOf(answer.status), data: answer.data ?? data }
  } catch {
    return { state: "unknown", data }
  }
}

function stateOf(status: PaymentSessionStatus): PaymentAnswer["state"] {
  switch (status) {
    case "authorized":
    case "captured":
      return "authorised"
    case "requires_more":
    case "pending":
    case "pending_authorization":
      return "needs_payer"
    case "error":
    case "canceled":
      return "declined"
  }
}
