import { isLocale, translator } from "@etabli/i18n"
import type { Metadata } from "next"

type Title =
  | "title"
  | "sign_in.title"
  | "sign_up.title"
  | "reset.title"
  | "reset.new_title"
  | "addresses.title"
  | "data.title"
  | "data.deleted_title"

/** Titles of the account's pages; none of them is for a search engine. */
export function accountMetadata(title: Title) {
  return async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
    const { locale } = await params
    if (!isLocale(locale)) return {}
    return { title: translator(locale, "account")(title), robots: { index: false } }
  }
}
