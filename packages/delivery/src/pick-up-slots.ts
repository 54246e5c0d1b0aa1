import { type CalendarDate, dateOfDay, dayNumber, weekdayOfDay, workCalendar, type Workplace } from "@etabli/capacity"
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
  // Nearly every way of delivery but pick-up: nothing to search for.
  if (slots.length === 0) return []
  const found: PickUpSlot[] = []
  const inOrder = [...slots].sort((a, b) => (a.from < b.from ? -1 : 1))
  const { isOpen } = workCalendar(place)
  const first = dayNumber(from)
  for (let day = first; day < first + SEARCHED_DAYS && found.length < count; day += 1) {
    const that = inOrder.filter(({ weekday }) => weekday === weekdayOfDay(day))
    if (that.length > 0 && isOpen(day)) found.push(...onDay(that, dateOfDay(day)))
  }
  return found.slice(0, count)
}

function onDay(slots: readonly Slot[], date: CalendarDate): PickUpSlot[] {
  const ofMonth = Math.ceil(Number(date.slice(8)) / 7)
  return slots
    .filter(({ of_month }) => of_month === undefined || of_month === ofMonth)
    .map(({ from, to }) => ({ date, from, to }))
}
