import { addDays, addWorkingDays, type CalendarDate, isOpenDay, weekdayOf, type Workplace } from "@etabli/capacity"
import type { PromiseRange } from "@etabli/store-api"
import { nextSlots } from "./pick-up-slots.js"
import type { DeliveryQuote } from "./quote.js"

/** When goods will be ready: they stand there, or are made between two dates (`ReadyRange` of `@etabli/capacity`). */
export type Ready = { state: "in_stock" } | { state: "made"; from: CalendarDate; to: CalendarDate }

/** Working days the bench takes to check and pack what is in stock. */
export const PREPARATION_DAYS = [1, 2] as const

/** The shop in Roubaix keeps French holidays. */
const ROUBAIX: Workplace = { country: "fr" }

export type PromiseOptions = {
  quote: Pick<DeliveryQuote, "method" | "days" | "slots" | "transfer_weekdays">
  /** Where it is made and handed over: holidays and closures count. */
  workshop: Workplace
}

/**
 * The calendar dates, both included, between which goods are handed over.
 * @param today `YYYY-MM-DD` where the workshop is
 */
export function promise(today: CalendarDate, ready: Ready, options: PromiseOptions): PromiseRange {
  const [earliest, latest] = readyBetween(today, ready, options.workshop)
  return { from: handOver(earliest, 0, options), to: handOver(latest, 1, options) }
}

function readyBetween(today: CalendarDate, ready: Ready, workshop: Workplace): [CalendarDate, CalendarDate] {
  if (ready.state === "made") return [later(today, ready.from), later(today, ready.to)]
  return [addWorkingDays(today, PREPARATION_DAYS[0], workshop), addWorkingDays(today, PREPARATION_DAYS[1], workshop)]
}

function handOver(ready: CalendarDate, bound: 0 | 1, { quote, workshop }: PromiseOptions): CalendarDate {
  const days = quote.days[bound]
  switch (quote.method) {
    case "pickup_workshop": {
      const from = addWorkingDays(ready, days, workshop)
      return nextSlots(quote.slots ?? [], { from, count: 1, place: workshop })[0]?.date ?? from
    }
    case "pickup_roubaix":
      if (!quote.transfer_weekdays) return addWorkingDays(ready, days, workshop)
      return addWorkingDays(nextTransfer(ready, quote.transfer_weekdays, workshop), days, ROUBAIX)
    case "parcel":
      // The carrier drives while the workshop is closed.
      return addWorkingDays(ready, days, { country: workshop.country })
    case "van":
      return addWorkingDays(ready, days, workshop)
  }
}

/** The first day after `ready` on which goods go to Roubaix. */
function nextTransfer(ready: CalendarDate, weekdays: readonly number[], workshop: Workplace): CalendarDate {
  let day = addDays(ready, 1)
  while (!weekdays.includes(weekdayOf(day)) || !isOpenDay(day, workshop)) day = addDays(day, 1)
  return day
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

/** Several pieces that go together are ready when the slowest of them is. */
export function slowest(pieces: readonly Ready[]): Ready {
  return pieces.reduce<Ready>(
    (slow, piece) => {
      if (piece.state === "in_stock") return slow
      if (slow.state === "in_stock") return piece
      return { state: "made", from: later(slow.from, piece.from), to: later(slow.to, piece.to) }
    },
    { state: "in_stock" },
  )
}
