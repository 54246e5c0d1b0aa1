import { isLocale, translator } from "@etabli/i18n"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/account/account-frame"
import { accountMetadata } from "@/account/account-metadata"
import { requireSession } from "@/account/account-session.server"
import { AddressEditor } from "@/account/address-editor"
import { AddressList } from "@/account/address-list"
import { FlashNotice } from "@/basket/flash-notice"
import { readFlash } from "@/basket/flash.server"
import { Notice } from "@/ui/notice"

export const generateMetadata = accountMetadata("addresses.title")

type AddressesPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ edit?: string | string[]; done?: string | string[] }>
}

export default async function AddressesPage({ params, searchParams }: AddressesPageProps) {
  const [{ locale }, { edit, done }] = await Promise.all([params, searchParams])
  if (!isLocale(locale)) notFound()
  const { customer } = await requireSession(locale)
  const t = translator(locale, "account")
  return (
    <AccountFrame locale={locale} customer={customer} here="addresses">
      <h1 className="text-2xl">{t("addresses.title")}</h1>
      <FlashNotice locale={locale} flash={await readFlash()} />
      {done === "saved" || done === "removed" ? (
        <Notice tone="success" role="status" className="mt-5">
          {t(`addresses.${done}`)}
        </Notice>
      ) : null}
      {typeof edit === "string" ? (
        <AddressEditor locale={locale} customer={customer} id={edit} />
      ) : (
        <AddressList locale={locale} addresses={customer.addresses} />
      )}
    </AccountFrame>
  )
}
