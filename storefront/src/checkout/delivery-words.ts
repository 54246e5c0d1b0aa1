import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Method, PromiseRange } from "@etabli/store-api"

/** How it is handed over, and where when that is the workshop itself. */
export function methodWithPlace(locale: Locale, method: Method, city: string): string {
  const name = translator(locale, "common")(`method.${method}`)
  return method === "pickup_workshop" ? `${name}, ${city}` : name
}

export function promiseSentence(
  locale: Locale,
  { method, promise }: { method: Method; promise: PromiseRange },
): string {
  const t = translator(locale, "basket")
  const range = formatter(regionOf(locale)).dateRange(promise.from, promise.to)
  return method.startsWith("pickup") ? t("promise.pickup", { range }) : t("promise.delivery", { range })
}
