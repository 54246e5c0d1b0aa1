import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { getOperator } from "@/backend/operators.server"
import { BuyingSteps } from "@/how/buying-steps"
import { RoubaixShop } from "@/how/roubaix-shop"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale }> }

/** The workshop at whose address the shared shop stands. */
const HOST = "fibr-co"

/** Made at the first visit, then kept; the build needs no backend. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, "operator")
  return pageMetadata({ locale, path: "/how-it-works", title: t("how.title"), description: t("how.intro") })
}

export default async function HowItWorksPage({ params }: PageProps) {
  const { locale } = await params
  const t = translator(locale, "operator")
  const host = await getOperator(locale, HOST)
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{t("how.title")}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{t("how.intro")}</p>
      <div className="mt-12 flex flex-col gap-16">
        <BuyingSteps locale={locale} />
        <section className="border-t border-line pt-10">
          <h2 className="text-2xl">{t("how.prices.title")}</h2>
          <p className="mt-3 max-w-text">{t("how.prices.body")}</p>
        </section>
        {host ? <RoubaixShop host={host} locale={locale} /> : null}
      </div>
    </div>
  )
}
