import { addWeeks } from "@etabli/capacity"
import type { Way } from "../orders/order-types"
import type { WeekHours } from "./workshop-types"

export type SheetLine = {
  line_id: string
  order_id: string
  number: string
  title: string
  variant_title: string
  sku: string | null
  quantity: number
  minutes: number
  total_minutes: number
  ready_to: string | null
  way: Way | null
  customer_name: string | null
  packed: number
}

/** What `GET …/work-sheet` answers. */
export type SheetAnswer = { week: string; this_week: string; lines: SheetLine[]; hours: WeekHours | null }

export function weekBeside(week: string, count: number): string {
  return addWeeks(week, count)
}
