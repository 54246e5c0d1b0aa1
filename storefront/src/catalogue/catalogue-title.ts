import { type Locale, texts, translator } from "@etabli/i18n"
import type { CatalogueFilters } from "./catalogue-filters"
import { facetLabel, type Names } from "./facet-label"

/** The heading follows what was asked: a search, one shelf, or everything. */
export function catalogueTitle(
  filters: CatalogueFilters,
  locale: Locale,
  names: Names,
): { title: string; intro: string } {
  const t = translator(locale, "catalogue")
  const [category, ...others] = filters.category
  if (filters.q) return { title: t("title_search", { query: filters.q }), intro: t("intro") }
  if (!category || others.length > 0) return { title: t("title"), intro: t("intro") }
  const intros: Record<string, string> = texts(locale, "catalogue").category_intro
  return {
    title: facetLabel({ facet: "category", value: category }, locale, names),
    intro: intros[category] ?? t("intro"),
  }
}
