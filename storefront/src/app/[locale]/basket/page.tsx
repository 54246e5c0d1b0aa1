import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { BasketView } from "@/basket/basket-view"
import { currentBasket } from "@/basket/current-basket.server"
import { EmptyBasket } from "@/basket/empty-basket"
import { FlashNotice } from "@/basket/flash-notice"
import { readFlash } from "@/basket/flash.server"
import { TellBasketCount } from "@/basket/tell-basket-count.client"
import { orThrow } from "@/backend/call-backend.server"

type BasketPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: BasketPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, "basket")
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function BasketPage({ params }: BasketPageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [result, flash] = await Promise.all([currentBasket(locale), readFlash()])
  const basket = orThrow(result)
  const isEmpty = !basket || basket.lines.length === 0
  return (
    <div className="page-width py-8 sm:py-12">
      <h1 className="text-2xl">{translator(locale, "basket")("title")}</h1>
      <TellBasketCount count={basket?.totals.quantity ?? 0} />
      <FlashNotice locale={locale} flash={flash} />
      {isEmpty ? <EmptyBasket locale={locale} /> : <BasketView locale={locale} basket={basket} />}
    </div>
  )
}
