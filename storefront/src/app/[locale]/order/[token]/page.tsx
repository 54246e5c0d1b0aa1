import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { orThrow } from "@/backend/call-backend.server"
import { readPlacedBasket } from "@/backend/orders.server"
import { OrderView } from "@/order/order-view"

type OrderPageProps = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<{ new?: string | string[] }>
}

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, "order")("page_title"), robots: { index: false, follow: false } }
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [{ locale, token }, query] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const result = await readPlacedBasket(decodeURIComponent(token))
  if (!result.ok && isDeadLink(result.error.status)) notFound()
  return (
    <OrderView locale={locale} placed={orThrow(result)} token={decodeURIComponent(token)} isNew={query.new === "1"} />
  )
}

/** Cut, tampered with, too old: to the customer it is one thing, a link that does not open; `not-found.tsx` says so. */
const isDeadLink = (status: number) => status >= 400 && status < 500 && status !== 429
