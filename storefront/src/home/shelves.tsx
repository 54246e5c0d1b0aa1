import { type Locale, texts, translator } from "@etabli/i18n"
import type { Facets } from "@etabli/store-api"
import { facetLabel } from "@/catalogue/facet-label"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

export function Shelves({ locale, facets }: { locale: Locale; facets: Facets }) {
  // In the shop's own order, not that of the counts.
  const order = Object.keys(texts(locale, "common").category)
  const shelves = facets.category.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return (
    <section aria-labelledby="shelves">
      <h2 id="shelves" className="text-2xl">
        {translator(locale, "home")("shelves.title")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 border-t border-line sm:grid-cols-3 sm:gap-x-6">
        {shelves.map(({ value }) => (
          <li key={value} className="border-b border-line">
            <Link
              href={`/${locale}/pieces?category=${value}`}
              className="group flex min-h-14 items-center justify-between gap-2 py-2 pr-3 font-display text-base font-semibold no-underline hover:underline sm:text-lg"
            >
              {facetLabel({ facet: "category", value }, locale)}
              <Icon
                name="arrow-right"
                className="size-5 text-wood-ink transition-transform group-hover:translate-x-1"
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
