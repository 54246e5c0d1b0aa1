import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard, Stories } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { Pagination } from "@/ui/pagination"
import { StoryCard } from "./story-card"
import { StoryFilterNav } from "./story-filter-nav"
import { storiesHref, type StoryFilters } from "./story-filters"
import { StoryGrid } from "./story-grid"

type StoryListProps = { filters: StoryFilters; list: Stories; operators: OperatorCard[]; locale: Locale }

export function StoryListView({ filters, list, operators, locale }: StoryListProps) {
  const t = translator(locale, "story")
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{t("intro")}</p>
      <StoryFilterNav filters={filters} facets={list.facets} operators={operators} locale={locale} />
      <p role="status" className="mt-6 text-sm text-soft">
        {t("count", { count: list.total })}
      </p>
      {list.stories.length === 0 ? <NoStories locale={locale} /> : <Found {...{ filters, list, locale }} />}
    </div>
  )
}

/** The newest opens the first page of a list that is longer than a row. */
function Found({ filters, list, locale }: Omit<StoryListProps, "operators">) {
  const [newest, ...others] = list.stories
  const hasOpener = list.page === 1 && newest !== undefined && others.length >= 3
  return (
    <>
      {hasOpener ? (
        <div className="mt-6 border-b border-line pb-12">
          <StoryCard story={newest} locale={locale} level="h2" first wide />
        </div>
      ) : null}
      <StoryGrid stories={hasOpener ? others : list.stories} locale={locale} level="h2" className="mt-12" />
      <Pagination
        locale={locale}
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => storiesHref(locale, { ...filters, page })}
      />
    </>
  )
}

function NoStories({ locale }: { locale: Locale }) {
  const t = translator(locale, "story")
  return (
    <div className="mt-8 max-w-text rounded-lg border border-line bg-raised p-6 sm:p-8">
      <h2 className="text-xl">{t("empty.title")}</h2>
      <p className="mt-2">{t("empty.body")}</p>
      <ButtonLink href={`/${locale}/stories`} variant="quiet" className="mt-5">
        {t("empty.all")}
      </ButtonLink>
    </div>
  )
}
