import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { availabilityText } from "@/catalogue/availability-text"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"

/** Whether it can be had, where it stands or when it will be ready. */
export function AvailabilityLines({ piece, locale }: { piece: Piece; locale: Locale }) {
  const cannotBeHad = ["sold_out", "full", "paused"].includes(piece.availability.state)
  return (
    <div data-testid="availability" className="mt-5 flex items-start gap-3">
      <Icon
        name={cannotBeHad ? "info" : "clock"}
        className={classNames("mt-0.5 size-6", cannotBeHad ? "text-soft" : "text-action")}
      />
      <div>
        <p className="font-semibold">{availabilityText(piece, locale)}</p>
        <p className="text-sm text-soft">{detail(piece, locale)}</p>
      </div>
    </div>
  )
}

function detail({ availability, kind }: Piece, locale: Locale): string {
  const t = translator(locale, "piece")
  const format = formatter(regionOf(locale))
  switch (availability.state) {
    case "in_stock":
      return kind === "unique" ? t("unique") : t("left", { count: availability.quantity })
    case "made_to_order":
      return t("ready_from_to", { range: format.dateRange(availability.from, availability.to) })
    case "nearly_full":
      return t("nearly_full", { range: format.dateRange(availability.from, availability.to) })
    case "full":
      if (!availability.opens_on) return t("full_unknown")
      return t(availability.reason === "cap" ? "full_cap" : "full_opens", {
        date: format.dayMonth(availability.opens_on),
      })
    case "paused":
      return t("paused_body")
    case "sold_out":
      return t(kind === "unique" ? "sold_out_body" : "sold_out_restock")
  }
}
