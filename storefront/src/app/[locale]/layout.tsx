import { isLocale, translator } from "@etabli/i18n"
import type { Metadata, Viewport } from "next"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { HeaderBadge } from "@/basket/header-badge"
import { env } from "@/env.server"
import { Footer } from "@/shell/footer"
import { Header } from "@/shell/header"
import { display, text } from "@/styles/fonts"
import "@/styles/globals.css"

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, "common")
  return {
    metadataBase: new URL(env.STOREFRONT_URL),
    title: { default: `${t("site.name")} – ${t("site.tagline")}`, template: `%s – ${t("site.name")}` },
    description: t("site.description"),
    applicationName: t("site.name"),
    formatDetection: { telephone: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // The same values as --paper in styles/colours.css; a browser bar cannot read a custom property.
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f3ea" },
    { media: "(prefers-color-scheme: dark)", color: "#171a18" },
  ],
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, "common")
  return (
    <html lang={locale} className={`${display.variable} ${text.variable}`}>
      <body>
        <a
          href="#content"
          className="sr-only rounded bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
        >
          {t("nav.skip")}
        </a>
        <Header locale={locale} badge={<HeaderBadge locale={locale} />} />
        <main id="content" tabIndex={-1} className="grow outline-none">
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  )
}
