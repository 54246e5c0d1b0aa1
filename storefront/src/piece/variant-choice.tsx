import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { availabilityText } from "@/catalogue/availability-text"
import { LocalisedText } from "@/ui/localised-text"
import { Price } from "@/ui/price"
import { isBuyable } from "./is-buyable"

type VariantChoiceProps = { piece: Piece; locale: Locale; chosen: string }

/** Radio buttons: every choice with its own price and availability, so that nothing changes behind one's back. */
export function VariantChoice({ piece, locale, chosen }: VariantChoiceProps) {
  const t = translator(locale, "piece")
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t("choice")}</legend>
      <div className="flex flex-col gap-2">
        {piece.variants.map((variant) => (
          <label
            key={variant.id}
            className="flex min-h-12 items-center gap-3 rounded border border-line-strong bg-raised px-4 py-2 has-checked:border-action has-checked:outline has-checked:outline-action has-disabled:text-soft"
          >
            <input
              type="radio"
              name="variant_id"
              value={variant.id}
              defaultChecked={variant.id === chosen}
              disabled={!isBuyable(variant)}
              className="size-5 shrink-0 accent-action"
            />
            <span className="grow">
              <LocalisedText text={variant.title} locale={locale} />
              <span className="block text-sm text-soft">
                {availabilityText({ ...piece, availability: variant.availability }, locale)}
              </span>
            </span>
            <Price cents={variant.price_cents} locale={locale} className="font-semibold" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
