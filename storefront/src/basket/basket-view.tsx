import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { BasketGroupCard } from "./basket-group-card"
import { BasketTotals } from "./basket-totals"
import { DiscountForm } from "./discount-form"

/** Lines by workshop, and beside them (below on a phone) what it comes to. */
export function BasketView({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "basket")
  return (
    <div className="mt-6 grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        {basket.groups.map((group) => (
          <BasketGroupCard key={group.operator.handle} locale={locale} basket={basket} group={group} />
        ))}
        <p>
          <ButtonLink href={`/${locale}/pieces`} variant="plain">
            {t("summary.continue")}
          </ButtonLink>
        </p>
      </div>
      <aside
        aria-labelledby="basket-summary"
        className="rounded-lg border border-line bg-raised p-5 lg:sticky lg:top-24"
      >
        <h2 id="basket-summary" className="text-lg">
          {t("summary.title")}
        </h2>
        <BasketTotals locale={locale} basket={basket} />
        <ToCheckout locale={locale} basket={basket} />
        <p className="mt-3 text-sm text-soft">{t("summary.split", { count: basket.groups.length })}</p>
        <DiscountForm locale={locale} code={basket.discount_code} />
      </aside>
    </div>
  )
}

/** Not offered while a line cannot be had: the note says what to do instead. */
function ToCheckout({ locale, basket }: { locale: Locale; basket: Basket }) {
  const t = translator(locale, "basket")
  const isBlocked = basket.lines.some((line) => line.notices.some((notice) => notice.code !== "price_changed"))
  if (isBlocked)
    return <p className="mt-4 rounded border border-ochre bg-ochre-band p-3 font-semibold">{t("summary.blocked")}</p>
  return (
    <ButtonLink href={`/${locale}/checkout`} wide className="mt-4">
      {t("summary.checkout")}
    </ButtonLink>
  )
}
