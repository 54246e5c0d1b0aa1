import { addDays, type CalendarDate, isOpenDay, weekdayOf, type Workplace } from "@etabli/capacity"
import type { Slot } from "@etabli/listing"
import type { PickUpSlot } from "@etabli/store-api"

export type SlotSearch = {
  /** First date that counts. */
  from: CalendarDate
  count: number
  /** Its holidays and closures are skipped. */
  place: Workplace
}

/** Further than this nothing is searched: a place closed for longer has no slots. */
const SEARCHED_DAYS = 400

/** The next times to fetch goods, in order. */
export function nextSlots(slots: readonly Slot[], { from, count, place }: SlotSearch): PickUpSlot[] {
  const found: PickUpSlot[] = []
  const inOrder = [...slots].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (let ahead = 0; ahead < SEARCHED_DAYS && found.length < count; ahead += 1) {
    const date = addDays(from, ahead)
    if (!isOpenDay(date, place)) continue
    found.push(...inOrder.filter((slot) => falls(slot, date)).map((slot) => ({ date, from: slot.from, to: slot.to })))
  }
  return found.slice(0, count)
}

function falls({ weekday, of_month }: Slot, date: CalendarDate): boolean {
  if (weekdayOf(date) !== weekday) return false
  return of_month === undefined || Math.ceil(Number(date.slice(8)) / 7) === of_month
}
