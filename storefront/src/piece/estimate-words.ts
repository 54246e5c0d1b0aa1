import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { DeliveryEstimate, DeliveryOption } from "@etabli/store-api"
import { stairsSentences, transferSentence } from "../checkout/delivery-words"
import type { DeliveryRow } from "./delivery-rows"

type Upstairs = { floor: number; lift: boolean }

/** One way a piece can come, in words. */
export function estimateRow(locale: Locale, option: DeliveryOption, upstairs: Upstairs): DeliveryRow {
  const { money, dateRange } = formatter(regionOf(locale))
  const { method, price_cents, promise } = option
  return {
    method: translator(locale, "common")(`method.${method}`),
    dates: dateRange(promise.from, promise.to),
    price: price_cents === 0 ? translator(locale, "piece")("delivery.free") : money(price_cents),
    more: [...transferSentence(locale, option), ...(method === "van" ? carried(locale, option, upstairs) : [])],
  }
}

/** How far up it is carried and what that costs of the price; on the ground floor what it would cost. */
function carried(locale: Locale, { stairs }: DeliveryOption, { floor, lift }: Upstairs): string[] {
  if (!stairs || floor === 0) return stairsSentences(locale, stairs)
  const price = formatter(regionOf(locale)).money(stairs.surcharge_cents)
  return [translator(locale, "delivery")(lift ? "stairs.lifted" : "stairs.carried", { count: floor, price })]
}

/** What does not reach that place; picking up always remains (Regulation 2018/302: same access for all). */
export function estimateNotes(locale: Locale, { options, unavailable }: DeliveryEstimate): string[] {
  const t = translator(locale, "delivery")
  const missing = (["parcel", "van"] as const).filter((method) => unavailable.includes(method))
  const isDelivered = options.some(({ method }) => !method.startsWith("pickup"))
  const reasons = missing.map((method) => t(`unavailable.${method}`))
  if (options.length === 0) return [t("not_now")]
  if (reasons.length === 0) return []
  return isDelivered ? [...reasons, t("pickup_remains")] : [translator(locale, "piece")("delivery.none"), ...reasons]
}
