import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import type { Piece } from "@etabli/store-api"

type PriceBreakdownProps = { breakdown: Piece["price_breakdown"]; locale: Locale }

/** Where each euro of the price goes, where the workshop wants it read. */
export function PriceBreakdown({ breakdown, locale }: PriceBreakdownProps) {
  if (!breakdown) return null
  const t = translator(locale, "piece")
  const { money } = formatter(regionOf(locale))
  const { price_cents, parts, subsidies_cents } = breakdown
  return (
    <section aria-labelledby="breakdown">
      <h2 id="breakdown" className="text-2xl">
        {t("breakdown.title")}
      </h2>
      <p className="mt-2 text-soft">{t("breakdown.intro", { price: money(price_cents) })}</p>
      <table className="tabular mt-4 w-full sm:text-sm">
        <caption className="sr-only">{t("breakdown.title")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("breakdown.part")}</th>
            <th scope="col">{t("breakdown.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, cents }) => (
            <tr key={part} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {t(`breakdown.parts.${part}`)}
              </th>
              <td className="py-2 text-right whitespace-nowrap">{money(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {subsidies_cents > 0 ? (
        <p className="mt-3 text-sm text-soft">{t("breakdown.subsidies", { amount: money(subsidies_cents) })}</p>
      ) : null}
    </section>
  )
}
