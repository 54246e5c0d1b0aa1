import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { orThrow } from "@/backend/call-backend.server"
import { getOperators } from "@/backend/operators.server"
import { getCatalogue, getFeatured } from "@/backend/pieces.server"
import { getShelves } from "@/backend/shelves.server"
import { getNewestStory } from "@/backend/stories.server"
import { filtersToBackendQuery, readFilters } from "@/catalogue/catalogue-filters"
import { HomeView } from "@/home/home-view"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale }> }

/** Made at the first visit, then kept; the build needs no backend. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const title = translator(locale, "home")("title")
  return pageMetadata({
    locale,
    path: "",
    title,
    description: translator(locale, "common")("site.description"),
    isHome: true,
  })
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params
  const query = filtersToBackendQuery(readFilters({ kind: ["ready", "unique"] }), locale)
  query.set("promoted", "yes")
  const [ready, featured, operators, shelves, story] = await Promise.all([
    getCatalogue(query),
    getFeatured(locale),
    getOperators(locale),
    getShelves(locale),
    getNewestStory(locale),
  ])
  return <HomeView {...{ locale, featured, operators, shelves, story }} ready={orThrow(ready)} />
}
