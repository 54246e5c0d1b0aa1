import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getImpact } from "@/backend/impact.server"
import { ImpactView } from "@/impact/impact-view"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const operator = (await getImpact(locale)).operators.find((one) => one.handle === handle)
  if (!operator) return {}
  const t = translator(locale, "impact")
  return pageMetadata({
    locale,
    path: `/impact/${handle}`,
    title: t("of", { name: operator.name }),
    description: t("intro"),
  })
}

export default async function WorkshopImpactPage({ params }: PageProps) {
  const { locale, handle } = await params
  const impact = await getImpact(locale)
  if (!impact.operators.some((operator) => operator.handle === handle)) notFound()
  return <ImpactView impact={impact} locale={locale} of={handle} />
}
