import { type Locale, translator } from "@etabli/i18n"
import { SORTS } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import type { CatalogueFilters } from "./catalogue-filters"
import { catalogueHref } from "./filter-links"

/** Links, so that each order has an address and needs no script. */
export function SortMenu({ locale, filters }: { locale: Locale; filters: CatalogueFilters }) {
  const t = translator(locale, "catalogue")
  return (
    // The key closes the menu when another order was chosen.
    <details key={filters.sort} className="group/sort relative">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded border border-line-strong bg-raised px-4 text-sm">
        <span className="max-sm:sr-only">{t("sort.label")}</span>
        <span className="font-semibold">{t(`sort.${filters.sort}`)}</span>
        <Icon name="chevron-down" className="size-4 transition-transform group-open/sort:rotate-180" />
      </summary>
      <ul className="absolute right-0 z-10 mt-1 w-64 rounded border border-line bg-raised p-1 shadow-raised">
        {SORTS.map((sort) => (
          <li key={sort}>
            <Link
              href={catalogueHref(locale, { ...filters, sort, page: 1 })}
              aria-current={sort === filters.sort ? "true" : undefined}
              className={classNames(
                "flex min-h-11 items-center justify-between rounded px-3 text-sm no-underline hover:bg-sunk",
                sort === filters.sort && "font-bold",
              )}
            >
              {t(`sort.${sort}`)}
              {sort === filters.sort ? <Icon name="check" className="size-4" /> : null}
            </Link>
          </li>
        ))}
        <li className="border-t border-line">
          <Link href={`/${locale}/legal/ranking`} className="link flex min-h-11 items-center px-3 text-sm">
            {t("sort.why")}
          </Link>
        </li>
      </ul>
    </details>
  )
}
