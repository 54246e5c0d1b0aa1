import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { getOperators } from "@/backend/operators.server"
import { pageMetadata } from "@/seo/page-metadata"
import { WorkshopCard } from "@/workshop/workshop-card"
import { WorkshopMap } from "@/workshop/workshop-map"

type PageProps = { params: Promise<{ locale: Locale }> }

/** Made at the first visit, then kept; the build needs no backend. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, "operator")
  return pageMetadata({ locale, path: "/workshops", title: t("title"), description: t("intro") })
}

export default async function WorkshopsPage({ params }: PageProps) {
  const { locale } = await params
  const t = translator(locale, "operator")
  const operators = await getOperators(locale)
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{t("intro")}</p>
      <div className="mt-8">
        <WorkshopMap operators={operators} locale={locale} />
        <p className="mt-2 text-sm text-soft">{t("map.note")}</p>
      </div>
      <ul className="mt-12 grid gap-6 sm:grid-cols-2">
        {operators.map((operator) => (
          <li key={operator.handle}>
            <WorkshopCard operator={operator} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  )
}
