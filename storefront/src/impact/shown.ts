import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { ImpactIndicator } from "@etabli/store-api"

/** A number as people write it; what is not told says so. */
export function shownNumber(value: number | null, locale: Locale): string {
  return value === null ? translator(locale, "impact")("hidden") : formatter(regionOf(locale)).number(value)
}

export function unitName(unit: ImpactIndicator["unit"], locale: Locale): string {
  return translator(locale, "impact")(`units.${unit}`)
}

/** "octobre 2025" of `2025-10`. */
export function monthName(month: string, locale: Locale, style: "long" | "short" = "long"): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: style,
    ...(style === "long" && { year: "numeric" }),
    timeZone: "UTC",
  })
  return format.format(new Date(`${month}-15T00:00:00Z`))
}
