import type { BenchFile } from "@etabli/listing"

export type HoursWeek = { week: string; monday: string; open_minutes: number; taken_minutes: number }
/** What `GET …/bench` answers. */
export type Hours = { country: string; bench: BenchFile; weeks: HoursWeek[] }

export type AtRisk = {
  line_id: string
  order_id: string
  number: string
  title: string
  quantity: number
  promised_to: string
  possible: { to: string } | null
}
