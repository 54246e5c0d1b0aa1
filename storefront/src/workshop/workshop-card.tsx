import { type Locale, translator } from "@etabli/i18n"
import type { OperatorCard } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { LocalisedText } from "@/ui/localised-text"
import { tint } from "@/ui/tint"

type WorkshopCardProps = {
  operator: OperatorCard
  locale: Locale
  level?: "h2" | "h3"
  /** Beside the map, which already says where it is. */
  compact?: boolean
}

export function WorkshopCard({ operator, locale, level: Heading = "h2", compact = false }: WorkshopCardProps) {
  const t = translator(locale, "operator")
  const { band } = tint(operator.tint)
  return (
    <article
      className={classNames("group relative flex h-full flex-col rounded-lg", compact ? "p-4" : "p-6 sm:p-7", band)}
    >
      <p className="text-sm">
        {operator.city}, {countryName(operator.country, locale)}
      </p>
      <Heading className={compact ? "text-lg" : "mt-1 text-xl"}>
        <Link
          href={`/${locale}/workshops/${operator.handle}`}
          className="no-underline after:absolute after:inset-0 group-hover:underline"
        >
          {operator.name}
        </Link>
      </Heading>
      <p className={compact ? "text-sm" : "mt-3"}>
        <LocalisedText text={operator.summary} locale={locale} />
      </p>
      {compact ? null : <p className="mt-auto pt-5 text-sm font-semibold">{t("pieces", { count: operator.pieces })}</p>}
    </article>
  )
}

export function countryName(code: string, locale: Locale): string {
  return (translator(locale, "common") as (key: string) => string)(`country.${code.toLowerCase()}`)
}
