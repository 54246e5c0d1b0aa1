import { type Locale, translator } from "@etabli/i18n"

export function mainLinks(locale: Locale) {
  const t = translator(locale, "common")
  return [
    { href: `/${locale}/pieces`, text: t("nav.pieces") },
    { href: `/${locale}/workshops`, text: t("nav.workshops") },
    { href: `/${locale}/stories`, text: t("nav.stories") },
    { href: `/${locale}/how-it-works`, text: t("nav.how") },
  ]
}
