import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { classNames } from "@/ui/class-names"
import { Price } from "@/ui/price"
import { BasketGroupCard } from "./basket-group-card"
import { BasketTotals } from "./basket-totals"
import { DiscountForm } from "./discount-form"

/** Lines by workshop, and beside them (below on a phone) what it comes to. */
export function BasketView({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "basket")
  return (
    <div className={classNames("mt-6 flex flex-col gap-8 lg:grid lg:items-start", COLUMNS, CLEAR_OF_BAR)}>
      <div className="flex min-w-0 flex-col gap-6">
        {basket.groups.map((group) => (
          <BasketGroupCard key={group.operator.handle} locale={locale} basket={basket} group={group} />
        ))}
        <p>
          <ButtonLink href={`/${locale}/pieces`} variant="plain" className="-ml-2">
            {t("summary.continue")}
          </ButtonLink>
        </p>
      </div>
      <div className="contents lg:sticky lg:top-24 lg:block">
        <aside aria-labelledby="basket-summary" className="rounded-lg border border-line bg-raised p-5">
          <h2 id="basket-summary" className="text-lg">
            {t("summary.title")}
          </h2>
          <BasketTotals locale={locale} basket={basket} />
          <p className="mt-3 text-sm text-soft">{t("summary.split", { count: basket.groups.length })}</p>
          <DiscountForm locale={locale} code={basket.discount_code} />
        </aside>
        <ToCheckout locale={locale} basket={basket} />
      </div>
    </div>
  )
}

/**
 * On a phone it stays within the thumb's reach. Not offered while a line cannot be had: the note says what to do instead.
 */
function ToCheckout({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "basket")
  const isBlocked = basket.lines.some((line) => line.notices.some((notice) => notice.code !== "price_changed"))
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex items-center gap-4 border-t border-line bg-paper px-4 py-3 lg:static lg:mx-0 lg:border-0 lg:px-0">
      {isBlocked ? (
        <p className="grow rounded border border-ochre bg-ochre-band p-3 font-semibold">{t("summary.blocked")}</p>
      ) : (
        <>
          <Price cents={basket.totals.total_cents} locale={locale} className="text-lg font-semibold lg:hidden" />
          <ButtonLink href={`/${locale}/checkout`} className="grow">
            {t("summary.checkout")}
          </ButtonLink>
        </>
      )}
    </div>
  )
}

const COLUMNS = "lg:grid-cols-[1fr_22rem]"

/** What takes the focus is not hidden under the bar at the bottom of a phone. */
const CLEAR_OF_BAR = "[&_:is(a,button,input)]:scroll-mb-28"
