import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import { BasketTotals } from "@/basket/basket-totals"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { Price } from "@/ui/price"

type CheckoutSummaryProps = { locale: Locale; basket: Basket }

/** Always in sight: beside the sections, or on a phone under the page's top as one line that opens. */
export function CheckoutSummary({ locale, basket }: CheckoutSummaryProps) {
  const t = translator(locale, "basket")
  return (
    <>
      <details className="group sticky top-27 z-10 -mx-4 md:top-16 border-y border-line bg-raised px-4 lg:hidden">
        <summary className="flex min-h-12 items-center gap-2">
          <span className="font-semibold">{t("summary.title")}</span>
          <span className="text-soft">{t("pieces", { count: basket.totals.quantity })}</span>
          <Price cents={basket.totals.total_cents} locale={locale} className="ml-auto font-semibold" />
          <Icon name="chevron-down" className="size-4 group-open:rotate-180" />
        </summary>
        <SummaryBody locale={locale} basket={basket} />
      </details>
      <aside
        aria-labelledby="checkout-summary"
        className="sticky top-24 hidden rounded-lg border border-line bg-raised p-5 lg:block"
      >
        <h2 id="checkout-summary" className="text-lg">
          {t("summary.title")}
        </h2>
        <SummaryBody locale={locale} basket={basket} />
      </aside>
    </>
  )
}

function SummaryBody({ locale, basket }: CheckoutSummaryProps) {
  return (
    <div className="pb-4">
      <ul className="mt-3 flex flex-col gap-2 text-sm">
        {basket.lines.map((line) => (
          <li key={line.id} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 wrap-anywhere">
              {line.quantity} × <LocalisedText text={line.title} locale={locale} mark={false} />
            </span>
            <Price cents={line.total_cents} locale={locale} />
          </li>
        ))}
      </ul>
      <BasketTotals locale={locale} basket={basket} />
      <Link href={`/${locale}/basket`} className="link mt-3 inline-flex min-h-11 items-center text-sm">
        {translator(locale, "checkout")("back")}
      </Link>
    </div>
  )
}
