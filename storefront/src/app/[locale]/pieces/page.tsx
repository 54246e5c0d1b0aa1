import type { Locale } from "@etabli/i18n"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getOperators } from "@/backend/operators.server"
import { getCatalogue } from "@/backend/pieces.server"
import { getWords } from "@/backend/words.server"
import { filtersToBackendQuery, filtersToQuery, type RawQuery, readFilters } from "@/catalogue/catalogue-filters"
import { catalogueTitle } from "@/catalogue/catalogue-title"
import { CatalogueUnavailable } from "@/catalogue/catalogue-unavailable"
import { CatalogueView } from "@/catalogue/catalogue-view"
import { catalogueHref, hasEmptyFields } from "@/catalogue/filter-links"
import { pageMetadata } from "@/seo/page-metadata"

type PageProps = { params: Promise<{ locale: Locale }>; searchParams: Promise<RawQuery> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const filters = readFilters(await searchParams)
  const { title, intro } = catalogueTitle(filters, locale, await getWords(locale))
  // One shelf and its pages are worth finding; every other choice of filters is the same pieces again.
  const shelf = readFilters({ category: filters.category.slice(0, 1), page: String(filters.page) })
  const isShelf = filtersToQuery(shelf).toString() === filtersToQuery(filters).toString()
  return {
    ...pageMetadata({ locale, path: catalogueHref("", shelf).slice(1), title, description: intro }),
    ...(!isShelf && { robots: { index: false, follow: true } }),
  }
}

export default async function PiecesPage({ params, searchParams }: PageProps) {
  const [{ locale }, raw] = [await params, await searchParams]
  const filters = readFilters(raw)
  if (hasEmptyFields(raw)) redirect(catalogueHref(locale, filters))
  const catalogue = await getCatalogue(filtersToBackendQuery(filters, locale))
  if (!catalogue.ok) return <CatalogueUnavailable locale={locale} />
  const [places, words] = await Promise.all([getOperators(locale), getWords(locale)])
  return <CatalogueView locale={locale} filters={filters} catalogue={catalogue.value} names={{ places, words }} />
}
