import { type Locale, translator } from "@etabli/i18n"
import type { ImpactFigure, ImpactIndicator } from "@etabli/store-api"
import { MonthPlot } from "./month-plot"
import { MonthTable } from "./month-table"
import { ShareBars } from "./share-bars"
import { shownNumber, unitName } from "./shown"

type IndicatorSectionProps = { indicator: ImpactIndicator; figure: ImpactFigure; months: string[]; locale: Locale }

/** One thing that is counted: its plot, its numbers, how it is counted and what it does not say. */
export function IndicatorSection({ indicator, figure, months, locale }: IndicatorSectionProps) {
  const t = translator(locale, "impact")
  const { id, label, method, limits } = indicator
  return (
    <section aria-labelledby={`figure-${id}`} className="border-t border-line pt-6">
      <h3 id={`figure-${id}`} className="text-xl">
        {label}
      </h3>
      <div className="mt-4 grid gap-x-12 gap-y-5 lg:grid-cols-[1.5fr_1fr]">
        <div className="min-w-0">
          <Plot indicator={indicator} figure={figure} months={months} locale={locale} />
        </div>
        <dl className="flex flex-col gap-4 text-sm">
          <div>
            <dt className="font-semibold">{t("how_counted")}</dt>
            <dd className="mt-1">{method}</dd>
          </div>
          <div>
            <dt className="font-semibold">{t("limits")}</dt>
            <dd className="mt-1">{limits}</dd>
          </div>
        </dl>
      </div>
    </section>
  )
}

function Plot({ indicator, figure, months, locale }: IndicatorSectionProps) {
  const t = translator(locale, "impact")
  // Somebody who stays a year is counted twelve times: only a month's number is one of people.
  const isOfPeople = indicator.unit === "people"
  switch (figure.shape) {
    case "monthly":
      return (
        <>
          <p className="mb-3 font-display text-2xl font-semibold">
            {shownNumber(isOfPeople ? average(figure) : figure.total, locale)}{" "}
            <span className="font-text text-base font-normal text-soft">
              {isOfPeople ? t("people_a_month") : unitName(indicator.unit, locale)}
            </span>
          </p>
          <MonthPlot label={indicator.label} months={months} values={figure.months} locale={locale} />
          <MonthTable
            indicator={indicator}
            months={months}
            values={figure.months}
            total={figure.total}
            locale={locale}
          />
        </>
      )
    case "kinds":
      return (
        <ShareBars
          bars={figure.kinds.map(({ id, value }) => ({
            key: id,
            value,
            of: Math.max(...figure.kinds.map((kind) => kind.value ?? 0)),
            label: indicator.kinds.find((kind) => kind.id === id)?.label ?? id,
            said: shownNumber(value, locale),
          }))}
        />
      )
    case "rating":
      return (
        <ShareBars
          bars={figure.moments.map(({ moment, asked, well }) => ({
            key: moment,
            label: t(`moments.${moment}`),
            value: well,
            of: asked ?? 1,
            said:
              asked === null || well === null
                ? t("hidden")
                : t("well_of", {
                    well,
                    asked,
                  }),
          }))}
        />
      )
  }
}

function average({ months, total }: Extract<ImpactFigure, { shape: "monthly" }>): number | null {
  return total === null ? null : Math.round(total / Math.max(1, months.length))
}
