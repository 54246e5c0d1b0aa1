import { DEFAULT_LOCALE, isLocale, type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { locale } from "next/root-params"
import { NotFoundView } from "@/shell/not-found-view"

/** Next takes the title of every page with status 404 from here, also of `unknown-address`. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await spoken(), "errors")("not_found.title"), robots: { index: false } }
}

export default async function NotFound() {
  return <NotFoundView locale={await spoken()} />
}

async function spoken(): Promise<Locale> {
  const value = (await locale()) ?? ""
  return isLocale(value) ? value : DEFAULT_LOCALE
}
