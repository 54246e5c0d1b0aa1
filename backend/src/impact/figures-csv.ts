import { type Translator, translator } from "@etabli/i18n"
import type { Impact, ImpactFigure, ImpactIndicator, Locale } from "@etabli/store-api"
import type { Cell } from "../sheets/cell"
import { CSV_START, csvLine } from "../sheets/write-csv"

type Row = { month: string; what: string; value: number | null }

/** The public figures as a table of one number a line; what is not told is an empty cell. */
export function figuresCsv(impact: Impact, locale: Locale): string {
  const t = translator(locale, "impact")
  const places = [
    { name: t("all"), figures: impact.whole },
    ...impact.operators.map(({ name, figures }) => ({ name, figures })),
  ]
  const head = (["workshop", "indicator", "what", "value", "unit"] as const).map((column) => t(`columns.${column}`))
  const lines = places.flatMap(({ name, figures }) =>
    impact.indicators.flatMap((indicator) => {
      const figure = figures[indicator.id]
      const rows = figure ? rowsOf(figure, { indicator, months: impact.months, t }) : []
      const unit = t(`units.${indicator.unit}`)
      return rows.map(({ month, what, value }): Cell[] => [name, indicator.label, month, what, value, unit])
    }),
  )
  const columns = [head[0] ?? "", head[1] ?? "", t("month"), head[2] ?? "", head[3] ?? "", head[4] ?? ""]
  return CSV_START + [columns, ...lines].map((line) => csvLine(line, locale)).join("")
}

type About = { indicator: ImpactIndicator; months: readonly string[]; t: Translator<"impact"> }

function rowsOf(figure: ImpactFigure, { indicator, months, t }: About): Row[] {
  switch (figure.shape) {
    case "monthly":
      return [
        ...figure.months.map((value, index) => ({ month: months[index] ?? "", what: "", value })),
        { month: "", what: t("total"), value: figure.total },
      ]
    case "kinds":
      return figure.kinds.map(({ id, value }) => ({
        month: "",
        value,
        what: indicator.kinds.find((kind) => kind.id === id)?.label ?? id,
      }))
    case "rating":
      return figure.moments.flatMap(({ moment, asked, well }) => [
        { month: "", what: `${t(`moments.${moment}`)}, ${t("asked")}`, value: asked },
        { month: "", what: `${t(`moments.${moment}`)}, ${t("well")}`, value: well },
      ])
  }
}
