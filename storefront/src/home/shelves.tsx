import { type Locale, translator } from "@etabli/i18n"
import type { Category } from "@etabli/store-api"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** The shelves on which something lies, in the shop's own order. */
export function Shelves({ locale, shelves }: { locale: Locale; shelves: Category[] }) {
  const filled = shelves.filter(({ pieces }) => pieces > 0)
  return (
    <section aria-labelledby="shelves">
      <h2 id="shelves" className="text-2xl">
        {translator(locale, "home")("shelves.title")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 border-t border-line sm:grid-cols-3 sm:gap-x-6">
        {filled.map(({ handle, name }) => (
          <li key={handle} className="border-b border-line">
            <Link
              href={`/${locale}/pieces?category=${handle}`}
              className="group flex min-h-14 items-center justify-between gap-2 py-2 pr-3 font-display text-base font-semibold no-underline hover:underline sm:text-lg"
            >
              <span lang={name.lang === locale ? undefined : name.lang}>{name.text}</span>
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
