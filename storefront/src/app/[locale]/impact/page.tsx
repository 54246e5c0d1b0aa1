import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { getImpact } from "@/backend/impact.server"
import { ImpactView } from "@/impact/impact-view"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale }> }

/** Made at the first visit, then kept; the build needs no backend. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, "impact")
  return pageMetadata({ locale, path: "/impact", title: t("title"), description: t("intro") })
}

export default async function ImpactPage({ params }: PageProps) {
  const { locale } = await params
  return <ImpactView impact={await getImpact(locale)} locale={locale} of={null} />
}
