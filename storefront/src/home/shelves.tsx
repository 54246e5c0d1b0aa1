import { type Locale, translator } from "@etabli/i18n"
import type { Facets } from "@etabli/store-api"
import { facetLabel } from "@/catalogue/facet-label"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

export function Shelves({ locale, facets }: { locale: Locale; facets: Facets }) {
  return (
    <section aria-labelledby="shelves">
      <h2 id="shelves" className="text-2xl">
        {translator(locale, "home")("shelves.title")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 border-t border-line sm:grid-cols-3 sm:gap-x-6">
        {facets.category.map(({ value }) => (
          <li key={value} className="border-b border-line">
            <Link
              href={`/${locale}/pieces?category=${value}`}
              className="group flex min-h-14 items-center justify-between gap-2 py-2 pr-3 font-display text-base font-semibold no-underline hover:underline sm:text-lg"
            >
              {facetLabel("category", value, locale, [])}
              <Icon name="arrow-right" className="size-5 text-wood-ink transition-transform group-hover:translate-x-1" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
