import { type Locale, translator } from "@etabli/i18n"
import type { Catalogue } from "@etabli/store-api"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Pagination } from "@/ui/pagination"
import type { CatalogueFilters } from "./catalogue-filters"
import { catalogueTitle } from "./catalogue-title"
import type { Names } from "./facet-label"
import { FilterChips } from "./filter-chips"
import { FilterForm } from "./filter-form"
import { catalogueHref, chipsOf } from "./filter-links"
import { NoResults } from "./no-results"
import { PieceGrid } from "./piece-grid"
import { SearchForm } from "./search-form"
import { SortMenu } from "./sort-menu"

type CatalogueViewProps = { locale: Locale; filters: CatalogueFilters; catalogue: Catalogue; names: Names }

export function CatalogueView({ locale, filters, catalogue, names }: CatalogueViewProps) {
  const { title, intro } = catalogueTitle(filters, locale, names.words)
  return (
    <div className="page-width">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5 pt-10 pb-8">
        <div className="max-w-text">
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-3 text-lg text-soft">{intro}</p>
        </div>
        <SearchForm locale={locale} filters={filters} />
      </div>
      <div className="lg:grid lg:grid-cols-[15rem_1fr] lg:gap-12">
        {/* A new choice is a new form: the browser must not keep old ticks. */}
        <FilterForm
          key={catalogueHref("", filters)}
          locale={locale}
          filters={filters}
          catalogue={catalogue}
          names={names}
        />
        <section aria-label={title}>
          <ResultsBar locale={locale} filters={filters} total={catalogue.total} />
          <FilterChips locale={locale} filters={filters} names={names} />
          <Results locale={locale} filters={filters} catalogue={catalogue} />
        </section>
      </div>
    </div>
  )
}

function ResultsBar({ locale, filters, total }: { locale: Locale; filters: CatalogueFilters; total: number }) {
  const t = translator(locale, "catalogue")
  const choices = chipsOf(filters).length
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="font-semibold" role="status">
        {t("count", { count: total })}
      </p>
      <div className="flex gap-2">
        <button
          type="button"
          popoverTarget="filters"
          className="inline-flex min-h-11 items-center gap-2 rounded border border-line-strong bg-raised px-4 text-sm font-semibold lg:hidden"
        >
          <Icon name="filter" />
          {choices > 0 ? t("filters.open_count", { count: choices }) : t("filters.open")}
        </button>
        <SortMenu locale={locale} filters={filters} />
      </div>
    </div>
  )
}

function Results({ locale, filters, catalogue }: Omit<CatalogueViewProps, "names">) {
  if (catalogue.total === 0) return <NoResults locale={locale} filters={filters} />
  if (catalogue.pieces.length === 0) return <PastTheEnd locale={locale} filters={filters} />
  return (
    <>
      <PieceGrid
        pieces={catalogue.pieces}
        locale={locale}
        level="h2"
        eager={4}
        className="mt-6 sm:grid-cols-3 lg:grid-cols-3"
      />
      <Pagination
        locale={locale}
        page={catalogue.page}
        pages={catalogue.pages}
        hrefOf={(page) => catalogueHref(locale, { ...filters, page })}
      />
    </>
  )
}

function PastTheEnd({ locale, filters }: { locale: Locale; filters: CatalogueFilters }) {
  const t = translator(locale, "catalogue")
  return (
    <div className="mt-8">
      <h2 className="text-xl">{t("past_the_end.title")}</h2>
      <p className="mt-2">{t("past_the_end.body")}</p>
      <ButtonLink href={catalogueHref(locale, { ...filters, page: 1 })} className="mt-5">
        {t("past_the_end.first")}
      </ButtonLink>
    </div>
  )
}
