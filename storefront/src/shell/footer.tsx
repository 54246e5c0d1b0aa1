import { type Locale, translator } from "@etabli/i18n"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Logo } from "./logo"
import { mainLinks } from "./main-links"

export function Footer({ locale }: { locale: Locale }) {
  const t = translator(locale, "common")
  return (
    <footer className="mt-24 border-t border-line bg-sunk">
      <div className="page-width grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-4">
        <div className="max-w-xs">
          <Logo className="size-10" />
          <p className="mt-4 text-sm text-soft">{t("footer.what")}</p>
        </div>
        <LinkList title={t("footer.shop")} links={[...mainLinks(locale), ...shopLinks(locale)]} />
        <LinkList title={t("footer.help")} links={helpLinks(locale)} />
        <LinkList title={t("footer.legal")} links={legalLinks(locale)} />
      </div>
      <div className="page-width">
        <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-6 text-sm text-soft">
          <p>{t("footer.no_cookies")}</p>
          <a href={`/${locale}/feed.xml`} className="link inline-flex min-h-11 items-center gap-2">
            <Icon name="feed" className="size-4" />
            {t("footer.feed")}
          </a>
        </div>
      </div>
    </footer>
  )
}

type FooterLink = { href: string; text: string }

function LinkList({ title, links }: { title: string; links: FooterLink[] }) {
  return (
    <div>
      <h2 className="text-base font-bold">{title}</h2>
      <ul className="mt-3 text-sm">
        {links.map(({ href, text }) => (
          <li key={href}>
            <Link
              href={href}
              className="inline-flex min-h-10 items-center underline decoration-line hover:decoration-current"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function shopLinks(locale: Locale): FooterLink[] {
  return [
    { href: `/${locale}/impact`, text: translator(locale, "impact")("title") },
    { href: `/${locale}/wishes`, text: translator(locale, "wishes")("title") },
    { href: `/${locale}/how-it-works#roubaix`, text: translator(locale, "common")("footer.roubaix") },
  ]
}

function helpLinks(locale: Locale): FooterLink[] {
  const t = translator(locale, "common")
  return [
    { href: `/${locale}/basket`, text: t("nav.basket") },
    { href: `/${locale}/account`, text: t("nav.account") },
    { href: `/${locale}/legal/terms`, text: t("footer.terms") },
    { href: `/${locale}/withdrawal`, text: t("footer.withdrawal") },
  ]
}

function legalLinks(locale: Locale): FooterLink[] {
  const t = translator(locale, "common")
  return [
    { href: `/${locale}/legal/notice`, text: t("footer.legal_notice") },
    { href: `/${locale}/legal/privacy`, text: t("footer.privacy") },
    { href: `/${locale}/legal/accessibility`, text: t("footer.accessibility") },
    { href: `/${locale}/legal/ranking`, text: t("footer.ranking") },
    { href: `/${locale}/reviews`, text: translator(locale, "review")("about.title") },
  ]
}
