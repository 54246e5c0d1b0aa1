import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { availabilityText } from "@/catalogue/availability-text"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { readyRange } from "./ready-range"

/** Whether it can be had, where it stands or when it will be ready. */
export function AvailabilityLines({ piece, locale, today }: { piece: Piece; locale: Locale; today: string }) {
  const soldOut = piece.availability.state === "sold_out"
  return (
    <div data-testid="availability" className="mt-5 flex items-start gap-3">
      <Icon
        name={soldOut ? "info" : "clock"}
        className={classNames("mt-0.5 size-6", soldOut ? "text-soft" : "text-action")}
      />
      <div>
        <p className="font-semibold">{availabilityText(piece, locale)}</p>
        <p className="text-sm text-soft">{detail(piece, locale, today)}</p>
      </div>
    </div>
  )
}

function detail({ availability, kind }: Piece, locale: Locale, today: string): string {
  const t = translator(locale, "piece")
  switch (availability.state) {
    case "in_stock":
      return kind === "unique" ? t("unique") : t("left", { count: availability.quantity })
    case "made_to_order": {
      const { from, to } = readyRange(today, availability)
      return t("ready_from_to", { range: formatter(regionOf(locale)).dateRange(from, to) })
    }
    case "sold_out":
      return t(kind === "unique" ? "sold_out_body" : "sold_out_restock")
  }
}
