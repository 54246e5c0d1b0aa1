import { DEFAULT_LOCALE, isLocale } from "@etabli/i18n"
import { locale as rootLocale } from "next/root-params"
import { ExpiredLink } from "@/order/expired-link"

export default async function DeadLink() {
  const value = (await rootLocale()) ?? ""
  return <ExpiredLink locale={isLocale(value) ? value : DEFAULT_LOCALE} />
}
