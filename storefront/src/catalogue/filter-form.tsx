import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Catalogue } from "@etabli/store-api"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { type CatalogueFilters, type Facet, type Measure } from "./catalogue-filters"
import { facetLabel, type Names } from "./facet-label"
import { FilterGroup } from "./filter-group"
import { MeasureField } from "./measure-field"

type FilterFormProps = { locale: Locale; filters: CatalogueFilters; catalogue: Catalogue; names: Names }

/** A plain GET form: a popover of the platform on phones, a column beside the pieces on wide windows. */
export function FilterForm({ locale, filters, catalogue, names }: FilterFormProps) {
  const t = translator(locale, "catalogue")
  const shared = { locale, filters, catalogue, names }
  return (
    <form
      id="filters"
      popover="auto"
      method="get"
      action={`/${locale}/pieces`}
      aria-label={t("filters.title")}
      className="filter-sheet"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-paper py-2 lg:hidden">
        <p className="font-display text-xl font-bold">{t("filters.title")}</p>
        <button
          type="button"
          popoverTarget="filters"
          popoverTargetAction="hide"
          aria-label={t("filters.close")}
          className="inline-flex size-12 items-center justify-center"
        >
          <Icon name="close" className="size-6" />
        </button>
      </div>
      <Rest filters={filters} />
      <FacetGroup facet="category" open {...shared} />
      <FacetGroup facet="kind" open {...shared} />
      <PriceGroup {...shared} />
      <FacetGroup facet="operator" {...shared} />
      <SizeGroup {...shared} />
      <FacetGroup facet="material" {...shared} />
      <FacetGroup facet="colour" {...shared} />
      <FacetGroup facet="condition" {...shared} />
      <FacetGroup facet="pickup" {...shared} />
      <div className="sticky bottom-0 flex flex-col gap-1 border-t border-line bg-paper py-3">
        <Button type="submit" wide>
          {t("filters.apply")}
        </Button>
        <Link href={`/${locale}/pieces`} className="link inline-flex min-h-11 items-center justify-center text-sm">
          {t("filters.clear")}
        </Link>
      </div>
    </form>
  )
}

/** What the form has no field for, so that it is not lost when it is sent. */
function Rest({ filters }: { filters: CatalogueFilters }) {
  return (
    <>
      {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
      {filters.sort !== "recommended" ? <input type="hidden" name="sort" value={filters.sort} /> : null}
    </>
  )
}

function FacetGroup({ facet, open = false, ...props }: FilterFormProps & { facet: Facet; open?: boolean }) {
  const { locale, filters, catalogue, names } = props
  const chosen: string[] = filters[facet]
  const values = catalogue.facets[facet].filter(({ value, count }) => count > 0 || chosen.includes(value))
  if (values.length === 0) return null
  return (
    <FilterGroup title={translator(locale, "catalogue")(`facet.${facet}`)} open={open || chosen.length > 0}>
      {values.map(({ value, count }) => (
        <label key={value} className="flex min-h-10 items-center gap-3 text-sm">
          <input
            type="checkbox"
            name={facet}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="size-5 shrink-0 accent-action"
          />
          <span className="grow">{facetLabel({ facet, value }, locale, names)}</span>
          <span className="tabular text-soft">{count}</span>
        </label>
      ))}
    </FilterGroup>
  )
}

function PriceGroup({ locale, filters, catalogue }: FilterFormProps) {
  const t = translator(locale, "catalogue")
  const { shortMoney } = formatter(regionOf(locale))
  const { min_cents, max_cents } = catalogue.price_range
  return (
    <FilterGroup title={t("facet.price")} open>
      <p className="text-xs text-soft">
        {t("field.price_hint", { min: shortMoney(min_cents), max: shortMoney(max_cents) })}
      </p>
      <Measures locale={locale} filters={filters} measures={["price_min", "price_max"]} />
    </FilterGroup>
  )
}

function SizeGroup({ locale, filters }: FilterFormProps) {
  const t = translator(locale, "catalogue")
  const isUsed = [filters.width_max, filters.height_max, filters.depth_max].some((size) => size !== null)
  return (
    <FilterGroup title={t("facet.size")} open={isUsed}>
      <p className="text-xs text-soft">{t("field.size_hint")}</p>
      <Measures locale={locale} filters={filters} measures={["width_max", "height_max", "depth_max"]} />
    </FilterGroup>
  )
}

function Measures({
  locale,
  filters,
  measures,
}: Pick<FilterFormProps, "locale" | "filters"> & { measures: Measure[] }) {
  const t = translator(locale, "catalogue")
  return (
    <div className="grid grid-cols-2 gap-3 py-2">
      {measures.map((measure) => (
        <MeasureField key={measure} name={measure} label={t(`field.${measure}`)} value={filters[measure]} />
      ))}
    </div>
  )
}
