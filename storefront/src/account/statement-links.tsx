import { type Locale, translator } from "@etabli/i18n"

type StatementLinksProps = { locale: Locale; baskets: readonly { placed_at: string }[] }

/** A yearly statement for each year in which something was bought. */
export function StatementLinks({ locale, baskets }: StatementLinksProps) {
  const t = translator(locale, "impact")
  const years = [...new Set(baskets.map(({ placed_at }) => placed_at.slice(0, 4)))]
  if (years.length === 0) return null
  return (
    <section aria-labelledby="statement" className="mt-10 rounded-lg border border-line bg-raised p-5">
      <h2 id="statement" className="text-lg">
        {t("statement.offer")}
      </h2>
      <p className="mt-1 max-w-text text-sm">{t("statement.offer_body")}</p>
      <ul className="mt-2">
        {years.map((year) => (
          <li key={year}>
            <a href={`/${locale}/account/statement?year=${year}`} className="link inline-flex min-h-11 items-center">
              {t("statement.download", { year })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
