import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { AgreedDelivery, DeliveryOption, Method, PromiseRange } from "@etabli/store-api"

/** How it is handed over, and where when that is the workshop itself. */
export function methodWithPlace(locale: Locale, method: Method, city: string): string {
  const name = translator(locale, "common")(`method.${method}`)
  return method === "pickup_workshop" ? `${name}, ${city}` : name
}

type Promised = { method: Method; promise: PromiseRange }

export function promiseSentence(locale: Locale, { method, promise }: Promised): string {
  const t = translator(locale, "basket")
  const range = formatter(regionOf(locale)).dateRange(promise.from, promise.to)
  return method.startsWith("pickup") ? t("promise.pickup", { range }) : t("promise.delivery", { range })
}

type Transferred = Pick<DeliveryOption, "promise" | "transfer_weekdays">

/** On which days it goes to Roubaix; nothing where it is made there. */
export function transferSentence(locale: Locale, { promise, transfer_weekdays: days }: Transferred): string[] {
  const { weekdays, weekdayDate } = formatter(regionOf(locale))
  if (days.length === 0) return []
  const words = { weekdays: weekdays(days), day: weekdayDate(promise.from) }
  return [translator(locale, "delivery")("transfer", words)]
}

/** What carrying up costs, or that the van stops at the door. */
export function stairsSentences(locale: Locale, stairs: DeliveryOption["stairs"]): string[] {
  const t = translator(locale, "delivery")
  if (!stairs) return [t("stairs.door")]
  const price = formatter(regionOf(locale)).money(stairs.per_floor_cents)
  return [`${t("stairs.per_floor", { price })} ${t("stairs.free_lift")}`]
}

/** What was agreed on beside method and dates: when one comes, how far up it goes, by which transfer. */
export function agreedSentences(locale: Locale, delivery: AgreedDelivery): string[] {
  const t = translator(locale, "delivery")
  const format = formatter(regionOf(locale))
  const { slot, stairs } = delivery
  const price = format.money(stairs?.surcharge_cents ?? 0)
  return [
    ...(slot ? [t("slot.agreed", { slot: format.slot(slot) })] : []),
    ...(stairs ? [t(stairs.lift ? "stairs.lifted" : "stairs.carried", { count: stairs.floor, price })] : []),
    ...transferSentence(locale, delivery),
  ]
}
