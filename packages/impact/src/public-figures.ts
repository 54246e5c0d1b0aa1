import { fieldsOf, type Indicator, type Moment, MOMENTS, type MonthOf } from "./indicator.js"
import { protect, type ProtectedTable, type Shown } from "./protect.js"

/** Of one indicator; null for a number that would single somebody out. */
export type Figure =
  | { shape: "monthly"; months: Shown[]; total: Shown }
  | { shape: "kinds"; kinds: { id: string; value: Shown }[] }
  | { shape: "rating"; moments: { moment: Moment; asked: Shown; well: Shown }[] }
/** By indicator. */
export type Figures = Readonly<Record<string, Figure>>
export type PublicFigures = {
  months: readonly string[]
  whole: Figures
  operators: Readonly<Record<string, Figures>>
}

type Period = { operators: readonly string[]; months: readonly string[]; entries: readonly MonthOf[] }
type OneFigure = { whole: Figure; operators: Readonly<Record<string, Figure>> }

/**
 * All that the public reads of a period: each operator and the whole, protected together, since the whole less all the
 * others would tell of the one that is left.
 */
export function publicFigures(indicators: readonly Indicator[], period: Period): PublicFigures {
  const told = indicators.map((indicator) => [indicator.id, figureOf(indicator, period)] as const)
  const of = (pick: (figure: OneFigure) => Figure): Figures =>
    Object.fromEntries(told.map(([id, one]) => [id, pick(one)]))
  return {
    months: period.months,
    whole: of(({ whole }) => whole),
    operators: Object.fromEntries(
      period.operators.map((operator) => [operator, of(({ operators }) => operators[operator] as Figure)]),
    ),
  }
}

function figureOf(indicator: Indicator, period: Period): OneFigure {
  switch (indicator.shape) {
    case "monthly": {
      const cells = period.operators.map((operator) =>
        period.months.map((month) => sumOf(period, { operator, month, field: indicator.id })),
      )
      return monthly(period, indicator.unit === "people" ? protect(cells) : plain(cells))
    }
    case "kinds":
      return kinds(indicator, period)
    case "rating":
      return rating(indicator, period)
  }
}

function monthly({ operators }: Period, { cells, rows, columns, total }: ProtectedTable): OneFigure {
  const figure = (months: Shown[], sum: Shown): Figure => ({ shape: "monthly", months, total: sum })
  return {
    whole: figure(columns, total),
    operators: Object.fromEntries(operators.map((operator, y) => [operator, figure(cells[y] ?? [], rows[y] ?? null)])),
  }
}

function kinds(indicator: Indicator & { shape: "kinds" }, period: Period): OneFigure {
  const fields = fieldsOf(indicator)
  const cells = period.operators.map((operator) => fields.map((field) => sumOf(period, { operator, field })))
  const table = indicator.unit === "people" ? protect(cells) : plain(cells)
  const figure = (values: Shown[]): Figure => ({
    shape: "kinds",
    kinds: indicator.kinds.map(({ id }, index) => ({ id, value: values[index] ?? null })),
  })
  return {
    whole: figure(table.columns),
    operators: Object.fromEntries(period.operators.map((operator, y) => [operator, figure(table.cells[y] ?? [])])),
  }
}

/** Who rated well and who did not are two groups, each of which may be small: both are protected, with all who were asked. */
function rating({ id }: Indicator, period: Period): OneFigure {
  const tables = MOMENTS.map((moment) => {
    const of = (operator: string, what: string) => sumOf(period, { operator, field: `${id}_${moment}_${what}` })
    const cells = period.operators.map((operator) => {
      const well = of(operator, "well")
      return [well, Math.max(0, of(operator, "asked") - well)]
    })
    return { moment, table: protect(cells) }
  })
  const figure = (pick: (table: ProtectedTable) => { asked: Shown; well: Shown }): Figure => ({
    shape: "rating",
    moments: tables.map(({ moment, table }) => ({ moment, ...pick(table) })),
  })
  return {
    whole: figure(({ columns, total }) => ({ asked: total, well: columns[0] ?? null })),
    operators: Object.fromEntries(
      period.operators.map((operator, y) => [
        operator,
        figure(({ rows, cells }) => ({ asked: rows[y] ?? null, well: cells[y]?.[0] ?? null })),
      ]),
    ),
  }
}

function plain(cells: number[][]): ProtectedTable {
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
  const columns = (cells[0] ?? []).map((_, x) => sum(cells.map((row) => row[x] ?? 0)))
  return { cells, rows: cells.map(sum), columns, total: sum(columns) }
}

type Sought = { operator: string; field: string; month?: string }

function sumOf({ months, entries }: Period, { operator, field, month }: Sought): number {
  return entries
    .filter((entry) => entry.operator === operator && (month ? entry.month === month : months.includes(entry.month)))
    .reduce((total, entry) => total + (entry.values[field] ?? 0), 0)
}
