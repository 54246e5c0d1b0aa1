import { type Locale, translator } from "@etabli/i18n"
import type { ShopWords } from "@etabli/store-api"
import type { CatalogueFilters } from "./catalogue-filters"
import { wordLabel } from "./word-label"

/** The heading follows what was asked: a search, one shelf, or everything. */
export function catalogueTitle(
  filters: CatalogueFilters,
  locale: Locale,
  words: ShopWords,
): { title: string; intro: string } {
  const t = translator(locale, "catalogue")
  const [category, ...others] = filters.category
  if (filters.q) return { title: t("title_search", { query: filters.q }), intro: t("intro") }
  if (!category || others.length > 0) return { title: t("title"), intro: t("intro") }
  const sentence = words.category.find(({ handle }) => handle === category)?.sentence
  return {
    title: wordLabel(words, "category", category),
    intro: sentence || t("intro"),
  }
}
