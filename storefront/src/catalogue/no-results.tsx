import { type Locale, translator } from "@etabli/i18n"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import type { CatalogueFilters } from "./catalogue-filters"
import { chipsOf } from "./filter-links"

/** What to do when nothing fits: with filters to take away, or with another word where there is none. */
export function NoResults({ locale, filters }: { locale: Locale; filters: CatalogueFilters }) {
  const t = translator(locale, "catalogue")
  const isWordAlone = filters.q !== "" && chipsOf(filters).length === 1
  return (
    <div className="mt-8 rounded-lg border border-dashed border-line-strong p-8 sm:p-12">
      <h2 className="text-xl break-words">
        {isWordAlone ? t("empty.word_title", { query: filters.q }) : t("empty.title")}
      </h2>
      <p className="mt-3 max-w-text">{isWordAlone ? t("empty.word_body") : t("empty.body")}</p>
      <p className="mt-3 max-w-text">
        {t("empty.bespoke")}{" "}
        <Link href={`/${locale}/workshops`} className="link">
          {t("empty.workshops")}
        </Link>
      </p>
      <ButtonLink href={`/${locale}/pieces`} className="mt-6">
        {isWordAlone ? t("empty.all") : t("empty.clear")}
      </ButtonLink>
    </div>
  )
}
