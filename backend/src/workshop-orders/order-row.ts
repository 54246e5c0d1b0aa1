import type { AgreedDelivery, Locale, Method, PaymentMethod } from "@etabli/store-api"
import type { OrderFacts, WorkState } from "./order-machine"

/** A row of `OWN_ORDERS`. */
export type OrderRow = {
  id: string
  number: string
  created_at: string
  locale: Locale
  email: string
  cancelled: boolean
  basket_id: string
  reference: string
  payment_method: PaymentMethod
  due_on: string | null
  total_cents: number
  seller_name: string
  way: Method
  delivery: { promise: AgreedDelivery["promise"]; price_cents: number } & Partial<AgreedDelivery>
  promised_from: string | null
  promised_to: string | null
  customer_name: string | null
  company: string | null
  phone: string | null
  country: string
  to_prepare: number
  ready: number
  shipped: number
  handed_over: number
  quantity: number
  /** `2 × Tabouret Lys · 1 × Lampe`, as the workshop calls its pieces. */
  titles: string
  payment_id: string | null
  captured_cents: number
  refunded_cents: number
  payment_open: boolean
  state: WorkState
}

/** What the machine needs to know of an order. */
export function factsOf(row: Omit<OrderRow, "delivery" | "titles">): OrderFacts {
  const { way, cancelled, to_prepare, ready, shipped, handed_over } = row
  const { captured_cents, refunded_cents, payment_open } = row
  return {
    way,
    cancelled,
    captured_cents,
    refunded_cents,
    payment_open,
    pieces: {
      to_prepare,
      ready,
      shipped,
      handed_over,
    },
  }
}

export const MONEY_STATES = ["awaited", "authorised", "paid", "partly_refunded", "refunded", "none"] as const
export type MoneyState = (typeof MONEY_STATES)[number]

/** How the share of an order stands with its buyer. */
export function moneyStateOf(
  row: Pick<OrderRow, "captured_cents" | "refunded_cents" | "payment_open" | "payment_method">,
): MoneyState {
  if (row.captured_cents > 0) {
    if (row.refunded_cents === 0) return "paid"
    return row.refunded_cents >= row.captured_cents ? "refunded" : "partly_refunded"
  }
  if (!row.payment_open) return "none"
  return row.payment_method === "test_card" ? "authorised" : "awaited"
}
