import type { Locale } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getOperator } from "@/backend/operators.server"
import { getWorkshopReviews } from "@/backend/reviews.server"
import { getCatalogue } from "@/backend/pieces.server"
import { getStoriesOfWorkshop } from "@/backend/stories.server"
import { filtersToBackendQuery, readFilters } from "@/catalogue/catalogue-filters"
import { pageMetadata } from "@/seo/page-metadata"
import { WorkshopView } from "@/workshop/workshop-view"

type PageProps = { params: Promise<{ locale: Locale; handle: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, handle } = await params
  const operator = await readOperator(locale, handle)
  if (!operator) return {}
  return pageMetadata({
    locale,
    path: `/workshops/${handle}`,
    title: `${operator.name}, ${operator.city}`,
    description: operator.summary.text,
  })
}

export default async function WorkshopPage({ params }: PageProps) {
  const { locale, handle } = await params
  const operator = await readOperator(locale, handle)
  if (!operator) notFound()
  const [pieces, stories, reviews] = await Promise.all([
    getCatalogue(filtersToBackendQuery(readFilters({ operator: handle }), locale)),
    getStoriesOfWorkshop(locale, handle),
    getWorkshopReviews(locale, handle),
  ])
  return (
    <WorkshopView
      operator={operator}
      catalogue={pieces.ok ? pieces.value : null}
      stories={stories.ok ? stories.value : null}
      reviews={reviews}
      locale={locale}
    />
  )
}

async function readOperator(locale: Locale, handle: string) {
  return handleSchema.safeParse(handle).success ? getOperator(locale, handle) : null
}
