import { type Locale, translator } from "@etabli/i18n"
import type { Metadata } from "next"
import { getOperators } from "@/backend/operators.server"
import { getStories } from "@/backend/stories.server"
import { pageMetadata } from "@/seo/page-metadata"
import { type RawQuery, readStoryFilters, storiesHref } from "@/story/story-filters"
import { StoryListView } from "@/story/story-list-view"
import { StoriesUnavailable } from "@/story/stories-unavailable"

type PageProps = { params: Promise<{ locale: Locale }>; searchParams: Promise<RawQuery> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, "story")
  const filters = readStoryFilters(await searchParams)
  const title = filters.kind ? `${t("title")} – ${t(`kind.${filters.kind}`)}` : t("title")
  const path = storiesHref("", filters).slice(1)
  return {
    ...pageMetadata({ locale, path, title, description: t("intro") }),
    // A workshop's stories are on its own page too; kinds and pages are worth finding.
    ...(filters.operator && { robots: { index: false, follow: true } }),
  }
}

export default async function StoriesPage({ params, searchParams }: PageProps) {
  const [{ locale }, raw] = [await params, await searchParams]
  const filters = readStoryFilters(raw)
  const { kind, operator, page } = filters
  const [list, operators] = await Promise.all([
    getStories({ locale, page, ...(kind && { kind }), ...(operator && { operator }) }),
    getOperators(locale),
  ])
  if (!list.ok) return <StoriesUnavailable locale={locale} />
  return <StoryListView filters={filters} list={list.value} operators={operators} locale={locale} />
}
