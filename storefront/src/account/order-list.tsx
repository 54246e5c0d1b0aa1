import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { customerBasketsSchema } from "@etabli/store-api"
import type { z } from "zod"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"

type Baskets = z.infer<typeof customerBasketsSchema>["baskets"]

export function OrderList({ locale, baskets }: { locale: Locale; baskets: Baskets }) {
  const t = translator(locale, "account")
  if (baskets.length === 0) {
    return (
      <>
        <p className="mt-4">{t("orders.empty")}</p>
        <ButtonLink href={`/${locale}/pieces`} className="mt-6">
          {t("orders.browse")}
        </ButtonLink>
      </>
    )
  }
  return (
    <ul className="mt-5 flex flex-col gap-3">
      {baskets.map((basket) => (
        <OrderRow key={basket.reference} locale={locale} basket={basket} />
      ))}
    </ul>
  )
}

function OrderRow({ locale, basket }: { locale: Locale; basket: Baskets[number] }) {
  const t = translator(locale, "account")
  const format = formatter(regionOf(locale))
  const { reference, token, placed_at, quantity, operators, total_cents } = basket
  return (
    <li className="relative flex items-center gap-4 rounded-lg border border-line bg-raised p-4 hover:border-line-strong sm:p-5">
      <div className="min-w-0 grow">
        <Link
          href={`/${locale}/order/${token}`}
          aria-label={t("orders.open", { reference })}
          className="link font-semibold after:absolute after:inset-0"
        >
          {reference}
        </Link>
        <p className="text-sm text-soft">
          {format.date(placed_at)} · {t("orders.pieces", { count: quantity })}
        </p>
        <p className="text-sm text-soft">{t("orders.from", { names: format.list(operators) })}</p>
      </div>
      <Price cents={total_cents} locale={locale} className="font-semibold" />
      <Icon name="chevron-right" className="size-5" />
    </li>
  )
}
