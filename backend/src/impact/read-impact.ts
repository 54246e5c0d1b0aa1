import { type Indicator, type MonthOf, publicFigures, publicMonths } from "@etabli/impact"
import type { Impact, Locale } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { operatorIsShownSql } from "../access/operator-state"
import { today } from "../today"
import { selectRows } from "../database/select-rows"
import { readIndicators } from "./indicators"

type Operator = { handle: string; name: string; city: string; tint: string }

/** All that the public reads: twelve months, each workshop and the whole, protected together. */
export async function readImpact(container: Pick<MedusaContainer, "resolve">, locale: Locale): Promise<Impact> {
  const [indicators, operators, entries] = await Promise.all([
    readIndicators(),
    selectRows<Operator>(
      container,
      `select o.handle, o.name, o.city, o.tint from operator o
        where o.deleted_at is null and ${operatorIsShownSql("o.id")}
          and exists (select 1 from impact_month m where m.operator_id = o.id and m.deleted_at is null)
        order by o.name`,
    ),
    selectRows<MonthOf>(
      container,
      `select o.handle as operator, m.month, m.values from impact_month m join operator o on o.id = m.operator_id
        where m.deleted_at is null order by m.month, o.handle`,
    ),
  ])
  const months = publicMonths([...new Set(entries.map(({ month }) => month))], today())
  const described = indicators.map((indicator) => describe(indicator, locale))
  if (!months) return { months: [], indicators: described, whole: {}, operators: [] }
  const figures = publicFigures(indicators, { operators: operators.map(({ handle }) => handle), months, entries })
  return {
    months,
    indicators: described,
    whole: { ...figures.whole },
    operators: operators.map((operator) => ({ ...operator, figures: { ...figures.operators[operator.handle] } })),
  }
}

function describe(indicator: Indicator, locale: Locale): Impact["indicators"][number] {
  const { id, unit, label, method, limits } = indicator
  const kinds = indicator.shape === "kinds" ? indicator.kinds : []
  return {
    id,
    unit,
    label: label[locale],
    method: method[locale],
    limits: limits[locale],
    kinds: kinds.map((kind) => ({
      id: kind.id,
      label: kind.label[locale],
    })),
  }
}
