import type { OrderSummary, WorkState } from "../orders/order-types"

export type WeekHours = { week: string; monday: string; open: number; booked: number; free: number }

/** What `GET …/workshop` answers. */
export type MyWorkshop = {
  prepare: OrderSummary[]
  prepare_count: number
  awaiting_money: number
  on_the_bench: number
  counts: Partial<Record<WorkState, number>>
  hours: { weeks: WeekHours[]; paused: { until: string | null } | null } | null
  scarce: { product_id: string; title: string; variant_title: string; left: number }[]
  waiting: { product_id: string; title: string; people: number }[]
  at_risk: { line_id: string; order_id: string; number: string; title: string; promised_to: string }[]
  money: { awaited_cents: number; authorised_cents: number; paid_this_month_cents: number; to_pay_back_cents: number }
}
