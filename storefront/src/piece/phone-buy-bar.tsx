import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { Price } from "@/ui/price"
import { isBuyable } from "./is-buyable"

/** Within a thumb's reach while one reads on: sticks to the lower edge, but only below the form it leads back to. */
export function PhoneBuyBar({ piece, locale }: { piece: Piece; locale: Locale }) {
  if (!piece.variants.some(isBuyable)) return null
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex items-center justify-between gap-4 border-t border-line bg-paper px-4 py-3 lg:hidden">
      <Price cents={piece.price_cents} from={piece.price_from} locale={locale} className="text-lg font-bold" />
      <a
        href="#buy"
        className="inline-flex min-h-12 items-center rounded bg-action px-5 font-semibold text-action-ink no-underline"
      >
        {translator(locale, "basket")("add.action")}
      </a>
    </div>
  )
}
