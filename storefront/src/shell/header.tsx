import { type Locale, translator } from "@etabli/i18n"
import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { LanguageSwitch } from "./language-switch.client"
import { Logo } from "./logo"
import { mainLinks } from "./main-links"

const ICON_LINK =
  "inline-flex min-h-12 min-w-11 items-center justify-center gap-2 rounded px-1.5 no-underline hover:bg-sunk sm:px-2"

/** `badge` is the island that counts the basket; the link works without it. */
export function Header({ locale, badge }: { locale: Locale; badge?: ReactNode }) {
  const t = translator(locale, "common")
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper">
      <div className="page-width flex min-h-16 items-center gap-x-1 sm:gap-x-4">
        <Link href={`/${locale}`} className="mr-auto flex items-center gap-2.5 rounded py-2 no-underline">
          <Logo />
          <span className="font-display text-xl leading-none font-bold tracking-tight">{t("site.name")}</span>
        </Link>
        <nav aria-label={t("nav.main")} className="hidden md:block">
          <ul className="flex gap-1">
            {mainLinks(locale).map(({ href, text }) => (
              <li key={href}>
                <Link href={href} className="inline-flex min-h-12 items-center rounded px-3 no-underline hover:bg-sunk">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch locale={locale} label={t("nav.language")} names={languageNames(t)} />
        <Link href={`/${locale}/account`} className={ICON_LINK} aria-label={t("nav.account")}>
          <Icon name="account" className="size-6" />
        </Link>
        <Link href={`/${locale}/basket`} className={`${ICON_LINK} relative`}>
          <Icon name="basket" className="size-6" />
          <span className="sr-only lg:not-sr-only">{t("nav.basket")}</span>
          {badge}
        </Link>
      </div>
      <PhoneNav locale={locale} label={t("nav.main")} />
    </header>
  )
}

function languageNames(t: ReturnType<typeof translator<"common">>) {
  return { fr: t("languages.fr"), nl: t("languages.nl"), en: t("languages.en") }
}

/** On phones the four ways into the shop stand under the bar: nothing to open, nothing to learn. */
function PhoneNav({ locale, label }: { locale: Locale; label: string }) {
  return (
    <nav aria-label={label} className="border-t border-line md:hidden">
      <ul className="page-width flex justify-between gap-x-2.5 overflow-x-auto text-xs min-[30rem]:text-sm">
        {mainLinks(locale).map(({ href, text }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-11 items-center whitespace-nowrap no-underline">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
