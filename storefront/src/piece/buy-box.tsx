import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { AddToBasket } from "@/basket/add-to-basket"
import { Select } from "@/ui/select"
import { CannotBeHad } from "@/waiting/cannot-be-had"
import { isBuyable } from "./is-buyable"
import { VariantChoice } from "./variant-choice"

const MOST_OFFERED = 10

export function BuyBox({ piece, locale }: { piece: Piece; locale: Locale }) {
  const t = translator(locale, "piece")
  const buyable = piece.variants.filter(isBuyable)
  const [first] = buyable
  if (!first) return <CannotBeHad piece={piece} locale={locale} />
  const most = Math.min(MOST_OFFERED, Math.max(...buyable.map(({ max_quantity }) => max_quantity)))
  return (
    <div className="mt-6">
      <AddToBasket locale={locale}>
        {piece.variants.length > 1 ? (
          <VariantChoice piece={piece} locale={locale} chosen={first.id} />
        ) : (
          <input type="hidden" name="variant_id" value={first.id} />
        )}
        {most > 1 ? <Quantity most={most} label={t("quantity")} /> : <input type="hidden" name="quantity" value="1" />}
      </AddToBasket>
    </div>
  )
}

function Quantity({ most, label }: { most: number; label: string }) {
  const options = Array.from({ length: most }, (_, index) => String(index + 1)).map((value) => ({
    value,
    label: value,
  }))
  return (
    <div className="w-28">
      <Select id="quantity" name="quantity" label={label} options={options} defaultValue="1" className="tabular" />
    </div>
  )
}
