import { addDays, type Workplace } from "@etabli/capacity"
import { type DeliveredItem, type DeliveryQuote, nextSlots, promise, quoteDelivery, type Ready } from "@etabli/delivery"
import type { DeliveryTable } from "@etabli/listing"
import type { Country, DeliveryChoice, DeliveryOption, Method, PickUpSlot, PromiseRange } from "@etabli/store-api"

export type OperatorOptions = {
  options: readonly { id: string; method: Method; table: DeliveryTable }[]
  /** Where it is made and handed over, with the days it is closed. */
  workshop: Workplace
}

export type DeliveryQuestion = {
  country?: Country | undefined
  postal_code?: string | undefined
  items: readonly DeliveredItem[]
  ready: Ready
  /** `YYYY-MM-DD` where the workshops are. */
  today: string
  /** What the customer chose before: floor and lift count for the price, a slot is kept while it can be. */
  choice?: Partial<DeliveryChoice> | undefined
}

export type DeliveryOffer = { options: DeliveryOption[]; unavailable: Method[] }

/** How many times to come are shown, and how long after the first day one may be chosen. */
const SHOWN_SLOTS = 10
const SLOT_DAYS = 90

/** The ways in which one operator hands pieces over, with price and dates: the one answer of piece page and checkout. */
export function offerDelivery(operator: OperatorOptions, question: DeliveryQuestion): DeliveryOffer {
  const { country, postal_code, items, choice } = question
  const quotes = quoteDelivery(
    operator.options.map((option) => option.table),
    {
      ...(country ? { country, postal_code: postal_code ?? "" } : {}),
      floor: choice?.floor ?? 0,
      lift: choice?.lift ?? false,
      items,
    },
  )
  const answers = operator.options.flatMap(({ id, method }) => {
    const quote = quotes.find((candidate) => candidate.method === method)
    return quote ? [toOption(id, quote, { ...question, workshop: operator.workshop })] : []
  })
  const offered = new Set(answers.map(({ method }) => method))
  const unavailable = operator.options.map(({ method }) => method).filter((method) => !offered.has(method))
  return { options: answers, unavailable: country ? unavailable : [] }
}

type Timed = Pick<DeliveryQuestion, "ready" | "today" | "choice"> & { workshop: Workplace }
function toOption(id: string, quote: DeliveryQuote, timed: Timed): DeliveryOption {
  const dates = promise(timed.today, timed.ready, { quote, workshop: timed.workshop })
  const { method, price_cents, per_floor_cents, stairs_cents } = quote
  return {
    id,
    method,
    price_cents,
    promise: dates,
    stairs: per_floor_cents === null ? null : { per_floor_cents, surcharge_cents: stairs_cents },
    slots: slotsFrom(dates, quote, timed),
    transfer_weekdays: [...(quote.transfer_weekdays ?? [])],
  }
}

/** The next slots from the day on which it is surely ready; a later one that was chosen stands among them. */
function slotsFrom(dates: PromiseRange, { slots = [] }: DeliveryQuote, { workshop, choice }: Timed): PickUpSlot[] {
  const next = nextSlots(slots, { from: dates.to, count: SHOWN_SLOTS, place: workshop })
  const kept = choice?.slot
  const isLater = kept && kept.date > (next.at(-1)?.date ?? dates.to) && kept.date <= addDays(dates.to, SLOT_DAYS)
  if (!isLater) return next
  const onItsDay = nextSlots(slots, { from: kept.date, count: SHOWN_SLOTS, place: workshop })
  return [...next, ...onItsDay.filter((slot) => isSameSlot(slot, kept))]
}

export function isSameSlot(a: PickUpSlot, b: PickUpSlot): boolean {
  return a.date === b.date && a.from === b.from && a.to === b.to
}
