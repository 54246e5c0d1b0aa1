export const WORK_STATES = ["to_prepare", "ready", "shipped", "handed_over", "cancelled"] as const
export type WorkState = (typeof WORK_STATES)[number]
export type MoneyState = "awaited" | "authorised" | "paid" | "partly_refunded" | "refunded" | "none"
export type Way = "pickup_workshop" | "pickup_roubaix" | "parcel" | "van"
export type Deed = "prepare" | "unpack" | "ship" | "hand_over" | "cancel" | "mark_paid" | "refund"

export type OrderSummary = {
  id: string
  number: string
  created_at: string
  state: WorkState
  customer_name: string | null
  company: string | null
  titles: string
  quantity: number
  to_prepare: number
  ready: number
  way: Way
  promised_to: string | null
  total_cents: number
  money: MoneyState
  slot: { date: string } | null
}

export type OrderList = { orders: OrderSummary[]; counts: Partial<Record<WorkState, number>> }

export type PieceCounts = Record<"to_prepare" | "ready" | "shipped" | "handed_over", number>

export type OrderLine = {
  id: string
  own_title: string
  variant_title: string
  sku: string | null
  thumbnail: string | null
  ordered: number
  pieces: PieceCounts
  work: { week: string; minutes: number }[]
  ready_to: string | null
  places: { name: string; quantity: number }[]
  unit_price_cents: number
}

export type Parcel = {
  id: string
  shipped_at: string | null
  delivered_at: string | null
  items: { line_id: string; title: string; quantity: number }[]
  tracking: { carrier: string; number: string; url: string | null } | null
}

export type HistoryEntry = {
  id: string
  kind: Deed | "paid_back" | "message" | "returned"
  at: string
  by: string | null
  /** In Medusa's own dashboard, or by the house itself. */
  elsewhere: boolean
  data: { reason?: string; subject?: string; text?: string; refund_id?: string; carrier?: string; number?: string }
  outcome: { refunded_cents?: number; to_pay_back_cents?: number }
}

/** What `GET …/orders/:order_id` answers. */
export type Order = {
  id: string
  number: string
  created_at: string
  locale: "fr" | "nl" | "en"
  email: string
  state: WorkState
  money: MoneyState
  payment_method: "transfer" | "on_pickup" | "test_card"
  payment_open: boolean
  total_cents: number
  captured_cents: number
  refunded_cents: number
  seller_name: string
  way: Way
  customer_name: string | null
  company: string | null
  phone: string | null
  address: { street: string; street_2?: string; postal_code: string; city: string; country: string }
  delivery: {
    promise: { from: string; to: string }
    slot: { date: string; from: string; to: string } | null
    stairs: { floor: number; lift: boolean } | null
  }
  lines: OrderLine[]
  parcels: Parcel[]
  history: HistoryEntry[]
  deeds: Deed[]
}
