import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { currentCustomer } from "@/account/account-session.server"
import { orThrow } from "@/backend/call-backend.server"
import { currentBasket } from "@/basket/current-basket.server"
import { FlashNotice } from "@/basket/flash-notice"
import { readFlash } from "@/basket/flash.server"
import { TellBasketCount } from "@/basket/tell-basket-count.client"
import { openStep } from "@/checkout/checkout-steps"
import { CheckoutSummary } from "@/checkout/checkout-summary"
import { CheckoutView } from "@/checkout/checkout-view"
import { holdFromPayment } from "@/checkout/hold-goods.server"
import { HoldNotice } from "@/checkout/hold-notice"
import { classNames } from "@/ui/class-names"

type CheckoutPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ edit?: string | string[]; from?: string | string[] }>
}

export async function generateMetadata({ params }: CheckoutPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, "checkout")
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function CheckoutPage({ params, searchParams }: CheckoutPageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [result, customer, query, flash] = await Promise.all([
    currentBasket(locale),
    currentCustomer(locale),
    searchParams,
    readFlash(),
  ])
  const basket = orThrow(result)
  if (!basket || basket.missing.includes("lines")) redirect(`/${locale}/basket`)
  const open = openStep(basket.missing, single(query.edit))
  const hold = await holdFromPayment(basket, open)
  const t = translator(locale, "checkout")
  return (
    <div className="page-width py-8 sm:py-12">
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-2 mb-6 text-soft">{t("description")}</p>
      <FlashNotice locale={locale} flash={flash} />
      <TellBasketCount count={basket.totals.quantity} />
      <div className="flex flex-col gap-8 lg:grid lg:grid-cols-[1fr_22rem] lg:items-start">
        <div className="contents lg:order-last lg:block">
          <CheckoutSummary locale={locale} basket={basket} />
        </div>
        <div className={classNames("min-w-0", CLEAR_OF_BARS)}>
          <HoldNotice locale={locale} hold={hold} />
          <CheckoutView locale={locale} basket={basket} customer={customer} open={open} from={single(query.from)} />
        </div>
      </div>
    </div>
  )
}

/** What takes the focus is not hidden under the header and the summary that stick to the top of a phone. */
const CLEAR_OF_BARS =
  "[&_:is(a,button,input,select,textarea)]:scroll-mt-44 lg:[&_:is(a,button,input,select,textarea)]:scroll-mt-24"

const single = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined)
