import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/account/account-frame"
import { accountMetadata } from "@/account/account-metadata"
import { requireSession } from "@/account/account-session.server"
import { StatementLinks } from "@/account/statement-links"
import { OrderList } from "@/account/order-list"
import { orThrow } from "@/backend/call-backend.server"
import { readCustomerBaskets } from "@/backend/customers.server"

export const generateMetadata = accountMetadata("title")

export default async function AccountPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { token, customer } = await requireSession(locale)
  const { baskets } = orThrow(await readCustomerBaskets(token))
  return (
    <AccountFrame locale={locale} customer={customer} here="orders">
      <h1 className="text-2xl">{translator(locale, "account")("orders.title")}</h1>
      <OrderList locale={locale} baskets={baskets} />
      <StatementLinks locale={locale} baskets={baskets} />
    </AccountFrame>
  )
}
