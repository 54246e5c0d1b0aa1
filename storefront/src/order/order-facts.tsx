import { type Locale, translator } from "@etabli/i18n"
import type { PlacedBasket } from "@etabli/store-api"
import { DeliveryPrice } from "@/basket/basket-totals"
import { totalLabel } from "@/basket/total-label"
import { AddressAnswer } from "@/checkout/checkout-answers"
import { Price } from "@/ui/price"

/** What it came to, how it is paid, and to whom it goes. */
export function OrderFacts({ locale, placed }: { locale: Locale; placed: PlacedBasket }) {
  const t = translator(locale, "order")
  const { buyer, totals, vat_number_check: check } = placed
  return (
    <section aria-label={t("totals.total")} className="rounded-lg border border-line bg-raised p-5">
      <dl className="grid grid-cols-[1fr_auto] gap-y-2">
        <dt>{t("totals.items")}</dt>
        <dd className="text-right">
          <Price cents={totals.items_cents} locale={locale} />
        </dd>
        {totals.discount_cents > 0 ? (
          <>
            <dt>{t("totals.discount")}</dt>
            <dd className="text-right">
              −<Price cents={totals.discount_cents} locale={locale} />
            </dd>
          </>
        ) : null}
        <dt>{t("totals.delivery")}</dt>
        <dd className="text-right">
          <DeliveryPrice locale={locale} cents={totals.delivery_cents} />
        </dd>
        {totals.vat_deducted_cents > 0 ? (
          <>
            <dt>{translator(locale, "vat")("deducted")}</dt>
            <dd className="text-right">
              −<Price cents={totals.vat_deducted_cents} locale={locale} />
            </dd>
          </>
        ) : null}
        <dt className="border-t border-line pt-3 font-semibold">{totalLabel(locale, placed.orders)}</dt>
        <dd className="border-t border-line pt-3 text-right text-lg font-semibold">
          <Price cents={totals.total_cents} locale={locale} />
        </dd>
      </dl>
      <dl className="mt-4 flex flex-col gap-3 border-t border-line pt-4 text-sm">
        <div>
          <dt className="font-semibold">{t("payment")}</dt>
          <dd>{translator(locale, "checkout")(`payment.${placed.payment_method}`)}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t("contact")}</dt>
          <dd className="break-words">{placed.email}</dd>
          {buyer.type !== "consumer" ? (
            <dd>
              {[
                buyer.name,
                buyer.vat_number && translator(locale, "checkout")("review.vat", { number: buyer.vat_number }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </dd>
          ) : null}
          {buyer.type !== "consumer" && check && check.state !== "valid" ? (
            <dd className="mt-2">
              {translator(locale, "vat")(`after.${check.state}`, { number: buyer.vat_number ?? "" })}
            </dd>
          ) : null}
        </div>
        <div>
          <dt className="font-semibold">{t("address")}</dt>
          <dd>
            <AddressAnswer locale={locale} address={placed.address} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
