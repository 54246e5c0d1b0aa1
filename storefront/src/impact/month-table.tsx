import { type Locale, translator } from "@etabli/i18n"
import type { ImpactIndicator } from "@etabli/store-api"
import { monthName, shownNumber, unitName } from "./shown"

type MonthTableProps = {
  indicator: ImpactIndicator
  months: string[]
  values: (number | null)[]
  total: number | null
  locale: Locale
}

/** The numbers of a plot, folded away: for whoever reads by ear, or wants them exact. */
export function MonthTable({ indicator, months, values, total, locale }: MonthTableProps) {
  const t = translator(locale, "impact")
  return (
    <details className="mt-2">
      <summary className="link inline-flex min-h-11 items-center">
        {t("table")}
        <span className="sr-only"> : {indicator.label}</span>
      </summary>
      <table className="tabular mt-2 w-full max-w-md text-sm">
        <caption className="sr-only">{indicator.label}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="py-1.5 font-semibold">
              {t("month")}
            </th>
            <th scope="col" className="py-1.5 text-right font-semibold">
              {unitName(indicator.unit, locale)}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month, index) => (
            <tr key={month} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left font-normal">
                {monthName(month, locale)}
              </th>
              <td className="py-1.5 text-right">{shownNumber(values[index] ?? null, locale)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1.5 text-left font-semibold">
              {t("total")}
            </th>
            <td className="py-1.5 text-right font-semibold">{shownNumber(total, locale)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  )
}
