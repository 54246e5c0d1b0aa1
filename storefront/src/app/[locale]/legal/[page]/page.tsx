import type { Locale } from "@etabli/i18n"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { isLegalPage, legalText } from "@/legal/legal-pages"
import { LegalView } from "@/legal/legal-view"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale; page: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, page } = await params
  if (!isLegalPage(page)) return {}
  const { title, description } = legalText(locale, page)
  return pageMetadata({ locale, path: `/legal/${page}`, title, description })
}

export default async function LegalPage({ params }: PageProps) {
  const { locale, page } = await params
  if (!isLegalPage(page)) notFound()
  return <LegalView text={legalText(locale, page)} locale={locale} />
}
