import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard, Stories } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { type StoryFilters, storiesHref, type StoryKind } from "./story-filters"

type FilterNavProps = {
  filters: StoryFilters
  facets: Stories["facets"]
  operators: OperatorCard[]
  locale: Locale
}

const KINDS: readonly StoryKind[] = ["gesture", "making", "workshop", "person", "material", "result"]

/** Plain links: they work without a script, can be kept and passed on. */
export function StoryFilterNav({ filters, facets, operators, locale }: FilterNavProps) {
  const t = translator(locale, "story")
  const first = { ...filters, page: 1 }
  return (
    <nav aria-label={t("filter.label")} className="mt-8 flex flex-col gap-5">
      <FilterRow
        title={t("filter.kind")}
        options={[
          { text: t("filter.all_kinds"), href: storiesHref(locale, { ...first, kind: null }), isOn: !filters.kind },
          ...KINDS.map((kind) => ({
            text: t(`kind.${kind}`),
            count: countOf(facets.kind, kind),
            href: storiesHref(locale, { ...first, kind }),
            isOn: filters.kind === kind,
          })),
        ]}
      />
      <FilterRow
        title={t("filter.operator")}
        options={[
          {
            text: t("filter.all_operators"),
            href: storiesHref(locale, { ...first, operator: null }),
            isOn: !filters.operator,
          },
          ...operators.map(({ handle, name }) => ({
            text: name,
            count: countOf(facets.operator, handle),
            href: storiesHref(locale, { ...first, operator: handle }),
            isOn: filters.operator === handle,
          })),
        ]}
      />
    </nav>
  )
}

function countOf(facet: Stories["facets"]["kind"], value: string): number {
  return facet.find((found) => found.value === value)?.count ?? 0
}

type Option = { text: string; href: string; isOn: boolean; count?: number }

function FilterRow({ title, options }: { title: string; options: Option[] }) {
  return (
    <div className="sm:flex sm:gap-6">
      <p className="shrink-0 pb-1 text-sm text-soft sm:w-44 sm:pt-2.5">{title}</p>
      <ul className="flex flex-wrap gap-2">
        {options
          .filter(({ count, isOn }) => count !== 0 || isOn)
          .map(({ text, href, isOn, count }) => (
            <li key={href + text}>
              <Link
                href={href}
                aria-current={isOn ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center gap-1.5 rounded border px-3.5 text-sm no-underline hover:border-ink",
                  isOn ? "border-ink bg-ink font-semibold text-paper" : "border-line-strong",
                )}
              >
                {text}
                {count === undefined ? null : <span className="tabular">({count})</span>}
              </Link>
            </li>
          ))}
      </ul>
    </div>
  )
}
