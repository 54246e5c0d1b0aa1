import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import type { CatalogueFilters } from "./catalogue-filters"
import { facetLabel, type Names } from "./facet-label"
import { catalogueHref, type Chip, chipsOf } from "./filter-links"

type FilterChipsProps = { locale: Locale; filters: CatalogueFilters; names: Names }

export function FilterChips({ locale, filters, names }: FilterChipsProps) {
  const t = translator(locale, "catalogue")
  const chips = chipsOf(filters)
  if (chips.length === 0) return null
  return (
    <ul aria-label={t("filters.active")} className="mt-4 flex flex-wrap gap-2">
      {chips.map((chip) => {
        const label = chipLabel(chip, locale, names)
        return (
          <li key={label}>
            <Link
              href={catalogueHref(locale, chip.without)}
              aria-label={t("filters.remove", { filter: label })}
              className="inline-flex min-h-10 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-3.5 text-sm no-underline hover:border-ink"
            >
              {label}
              <Icon name="close" className="size-3.5" />
            </Link>
          </li>
        )
      })}
      {chips.length > 1 ? (
        <li>
          <Link href={`/${locale}/pieces`} className="link inline-flex min-h-10 items-center px-2 text-sm">
            {t("filters.clear")}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}

function chipLabel(chip: Chip, locale: Locale, names: Names): string {
  const t = translator(locale, "catalogue")
  const format = formatter(regionOf(locale))
  switch (chip.kind) {
    case "query":
      return t("chip.query", { query: chip.value })
    case "facet":
      return facetLabel(chip, locale, names)
    case "measure":
      return chip.measure === "price_min" || chip.measure === "price_max"
        ? t(`chip.${chip.measure}`, { price: format.shortMoney(Math.round(chip.value * 100)) })
        : t(`chip.${chip.measure}`, { size: format.centimetres(chip.value * 10) })
  }
}
