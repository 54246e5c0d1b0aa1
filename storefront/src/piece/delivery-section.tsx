import { type Locale, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"
import { pickupLabel, type Places } from "@/catalogue/facet-label"
import { Icon } from "@/ui/icon"
import { isBuyable } from "./is-buyable"
import { DeliveryFields } from "./delivery-fields"
import { StairsFields } from "./stairs-fields"
import { DeliveryForm } from "./delivery-form.client"

type DeliverySectionProps = { piece: Piece; locale: Locale; places: Places }

export function DeliverySection({ piece, locale, places }: DeliverySectionProps) {
  const t = translator(locale, "piece")
  const variant = piece.variants.find(isBuyable) ?? piece.variants[0]
  return (
    <section aria-labelledby="delivery">
      <h2 id="delivery" className="text-2xl">
        {t("delivery.title")}
      </h2>
      <p className="mt-3 max-w-text">{t("delivery.intro")}</p>
      <div className="mt-5">
        <DeliveryForm
          action={`/${locale}/pieces/${piece.handle}/delivery`}
          endpoint={`/api/delivery-estimate/${locale}/${piece.handle}`}
          stairs={<StairsFields locale={locale} />}
          labels={{ submit: t("delivery.submit"), pending: t("delivery.pending"), failed: t("delivery.failed") }}
        >
          <DeliveryFields locale={locale} variantId={variant?.id ?? ""} />
        </DeliveryForm>
      </div>
      <h3 className="mt-6 text-base">{t("delivery.pickup")}</h3>
      <ul className="mt-1">
        {piece.pickup.map((place) => (
          <li key={place} className="flex items-center gap-2">
            <Icon name="pin" className="size-4 text-wood-ink" />
            {pickupLabel(place, locale, places)}
          </li>
        ))}
      </ul>
    </section>
  )
}
