import { DEFAULT_LOCALE, isLocale } from "@etabli/i18n"
import { locale } from "next/root-params"
import { NotFoundView } from "@/shell/not-found-view"

export default async function NotFound() {
  const value = (await locale()) ?? ""
  return <NotFoundView locale={isLocale(value) ? value : DEFAULT_LOCALE} />
}
