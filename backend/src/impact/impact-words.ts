import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"

/** Hours of bench work, to a tenth. */
export function hoursIn(locale: Locale, minutes: number): string {
  return formatter(regionOf(locale)).number(minutes / 60)
}

export function materialsIn(locale: Locale, materials: readonly string[]): string {
  const common = translator(locale, "common") as (key: string) => string
  return formatter(regionOf(locale)).list(materials.map((material) => common(`material.${material}`)))
}
