import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { PlacedBasket } from "@etabli/store-api"
import { TellBasketCount } from "@/basket/tell-basket-count.client"
import { Icon } from "@/ui/icon"

/** The first visit, just after ordering. */
export function Thanks({ locale, placed }: { locale: Locale; placed: PlacedBasket }) {
  const t = translator(locale, "order")
  const names = placed.orders.map(({ operator }) => operator.name)
  const split = { count: names.length, names: formatter(regionOf(locale)).list(names) }
  return (
    <div className="rounded-lg border border-action bg-action-wash p-5 sm:p-8">
      <TellBasketCount count={0} />
      <p className="flex size-12 items-center justify-center rounded-full bg-action text-action-ink">
        <Icon name="check" className="size-7" />
      </p>
      <h1 className="mt-4 text-2xl">{t("thanks.title")}</h1>
      <p className="mt-3 max-w-text">
        {t("thanks.text", { reference: placed.reference, email: placed.email })} {t("thanks.split", split)}
      </p>
      <p className="mt-2 max-w-text text-sm">{t("thanks.keep")}</p>
    </div>
  )
}
