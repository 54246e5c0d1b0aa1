import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Availability, Kind } from "@etabli/store-api"

type Sellable = { kind: Kind; availability: Availability; maker: { city: string } }

/** One line that says where a piece stands or how long it takes. */
export function availabilityText(piece: Sellable, locale: Locale): string {
  const t = translator(locale, "common")
  const format = formatter(regionOf(locale))
  const { availability, kind, maker } = piece
  switch (availability.state) {
    case "in_stock":
      return t(kind === "unique" ? "availability.unique_in" : "availability.ready_in", { city: maker.city })
    case "made_to_order":
      return availability.weeks_min === availability.weeks_max
        ? t("availability.weeks_same", { count: availability.weeks_min })
        : t("availability.weeks", { min: availability.weeks_min, max: availability.weeks_max })
    case "nearly_full":
      return t("availability.nearly_full", { min: availability.weeks_min, max: availability.weeks_max })
    case "full":
      return availability.opens_on
        ? t("availability.full_until", { month: format.month(availability.opens_on) })
        : t("availability.full")
    case "paused":
      return availability.until
        ? t("availability.paused_until", { date: format.dayMonth(availability.until) })
        : t("availability.paused")
    case "sold_out":
      return t(kind === "unique" ? "availability.sold_out" : "availability.out_of_stock")
  }
}
