import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { PlacedBasket } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { AfterwardsLinks } from "./afterwards-links"
import { OrderCard } from "./order-card"
import { OrderFacts } from "./order-facts"
import { Thanks } from "./thanks"
import { TransferInstructions } from "./transfer-instructions"

type OrderViewProps = { locale: Locale; placed: PlacedBasket; token: string; isNew: boolean }

/** The whole purchase as its customer may see it again: one order a workshop. */
export function OrderView({ locale, placed, token, isNew }: OrderViewProps) {
  const t = translator(locale, "order")
  const date = formatter(regionOf(locale, placed.address.country)).dateTime(placed.placed_at)
  return (
    <div className="page-width py-8 sm:py-12">
      {isNew ? (
        <Thanks locale={locale} placed={placed} />
      ) : (
        <>
          <h1 className="text-2xl">{t("title", { reference: placed.reference })}</h1>
          <p className="mt-2 text-soft">{t("placed_on", { date })}</p>
        </>
      )}
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <TransferInstructions locale={locale} placed={placed} />
          {placed.locale === locale ? null : (
            <p className="text-sm text-soft">
              {t("ordered_in", { language: translator(locale, "common")(`written_in.${placed.locale}`) })}
            </p>
          )}
          {placed.orders.map((order) => (
            <OrderCard key={order.id} locale={locale} order={order} orderedIn={placed.locale} />
          ))}
        </div>
        <div className="flex flex-col gap-6">
          <OrderFacts locale={locale} placed={placed} />
          <AfterwardsLinks locale={locale} placed={placed} token={token} />
          {placed.buyer.type === "consumer" ? <WithdrawalLink locale={locale} placed={placed} /> : null}
        </div>
      </div>
    </div>
  )
}

/** Reachable without an account during the whole period (CRD art. 11a). */
function WithdrawalLink({ locale, placed }: { locale: Locale; placed: PlacedBasket }) {
  const t = translator(locale, "order")
  const query = new URLSearchParams({ order: placed.reference })
  return (
    <section aria-labelledby="withdrawal" className="rounded-lg border border-line bg-raised p-5">
      <h2 id="withdrawal" className="text-lg">
        {t("withdrawal.title")}
      </h2>
      <p className="mt-2 text-sm">{t("withdrawal.text")}</p>
      <ButtonLink href={`/${locale}/withdrawal?${query.toString()}`} variant="quiet" wide className="mt-4">
        {t("withdrawal.link")}
      </ButtonLink>
    </section>
  )
}
