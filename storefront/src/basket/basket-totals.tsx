import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import { Price } from "@/ui/price"
import { totalLabel } from "./total-label"
import { VatBySeller } from "./vat-by-seller"

/** The backend's own sums: nothing is added up here. */
export function BasketTotals({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "basket")
  const { items_cents, discount_cents, delivery_cents, vat_deducted_cents, total_cents } = basket.totals
  const isDeliveryKnown = basket.groups.every((group) => group.delivery !== null)
  return (
    <>
      <dl className="mt-4 grid grid-cols-[1fr_auto] gap-y-2">
        <dt>{t("summary.items")}</dt>
        <dd className="text-right">
          <Price cents={items_cents} locale={locale} />
        </dd>
        {discount_cents > 0 ? (
          <>
            <dt>{t("summary.discount", { code: basket.discount_code ?? "" })}</dt>
            <dd className="text-right">
              −<Price cents={discount_cents} locale={locale} />
            </dd>
          </>
        ) : null}
        <dt>{t("summary.delivery")}</dt>
        <dd className="text-right">
          {isDeliveryKnown ? <DeliveryPrice locale={locale} cents={delivery_cents} /> : t("summary.delivery_later")}
        </dd>
        {vat_deducted_cents > 0 ? (
          <>
            <dt>{translator(locale, "vat")("deducted")}</dt>
            <dd className="text-right">
              −<Price cents={vat_deducted_cents} locale={locale} />
            </dd>
          </>
        ) : null}
        <dt className="border-t border-line pt-3 font-semibold">{totalLabel(locale, basket.groups)}</dt>
        <dd className="border-t border-line pt-3 text-right text-lg font-semibold">
          <Price cents={total_cents} locale={locale} />
        </dd>
      </dl>
      <VatBySeller locale={locale} parts={basket.groups} />
    </>
  )
}

export function DeliveryPrice({ locale, cents }: { locale: Locale; cents: number }) {
  return cents === 0 ? translator(locale, "common")("free") : <Price cents={cents} locale={locale} />
}
