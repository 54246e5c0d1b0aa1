import { type Locale, translator } from "@etabli/i18n"
import { CONTROL } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { type CatalogueFilters, filtersToQuery } from "./catalogue-filters"

type SearchFormProps = { locale: Locale; filters?: CatalogueFilters }

/** Searches within the filters already chosen. */
export function SearchForm({ locale, filters }: SearchFormProps) {
  const t = translator(locale, "catalogue")
  const kept = filters ? [...filtersToQuery({ ...filters, q: "", page: 1 })] : []
  return (
    <form role="search" method="get" action={`/${locale}/pieces`} className="relative w-full max-w-md">
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        maxLength={100}
        defaultValue={filters?.q}
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        className={`${CONTROL} pr-14`}
      />
      <button
        type="submit"
        aria-label={t("search.submit")}
        className="absolute inset-y-0 right-0 inline-flex w-12 items-center justify-center rounded-r hover:bg-sunk"
      >
        <Icon name="search" />
      </button>
    </form>
  )
}
