import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { faultsOf, fieldsOf, type Indicator, indicatorsSchema } from "./indicator.js"
import { publicFigures } from "./public-figures.js"
import { isSmall } from "./protect.js"

const say = (text: string) => ({ fr: text, nl: text, en: text })
const about = { label: say("x"), method: say("x"), limits: say("x") }
const INDICATORS: Indicator[] = [
  { id: "people", unit: "people", shape: "monthly", ...about },
  { id: "hours", unit: "hours", shape: "monthly", ...about },
  {
    id: "steps",
    unit: "people",
    shape: "kinds",
    ...about,
    kinds: [
      {
        id: "health",
        label: say("x"),
      },
      {
        id: "housing",
        label: say("x"),
      },
    ],
  },
  { id: "confidence", unit: "people", shape: "rating", ...about },
]
const operators = ["a", "b", "c", "d"]
const months = ["2026-01", "2026-02", "2026-03"]
const fields = INDICATORS.flatMap(fieldsOf)

const values = fc
  .record(Object.fromEntries(fields.map((field) => [field, fc.nat({ max: 9 })])))
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).map(([field, value]) => [
        field,
        field.endsWith("_well") ? Math.min(value, given[field.replace("_well", "_asked")] ?? 0) : value,
      ]),
    ),
  )
const entries = fc
  .array(values, { minLength: operators.length * months.length, maxLength: operators.length * months.length })
  .map((all) =>
    all.map((one, index) => ({
      operator: operators[index % operators.length] ?? "",
      month: months[Math.floor(index / operators.length)] ?? "",
      values: one,
    })),
  )

describe("publicFigures", () => {
  it("shows no group of one to four persons anywhere", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { whole, operators: each } = publicFigures(INDICATORS, { operators, months, entries: all })
        for (const figures of [whole, ...Object.values(each)])
          for (const [id, figure] of Object.entries(figures)) {
            if (id === "hours") continue
            const shown =
              figure.shape === "monthly"
                ? [...figure.months, figure.total]
                : figure.shape === "kinds"
                  ? figure.kinds.map(({ value }) => value)
                  : figure.moments.flatMap(({ asked, well }) => [
                      asked,
                      well,
                      asked !== null && well !== null ? asked - well : 0,
                    ])
            for (const one of shown) expect(one !== null && isSmall(one)).toBe(false)
          }
      }),
    )
  })

  it("tells hours of each month as they were, and as many for all as for each", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { whole, operators: each } = publicFigures(INDICATORS, { operators, months, entries: all })
        const totals = Object.values(each).map(({ hours }) => (hours?.shape === "monthly" ? (hours.total ?? 0) : 0))
        expect(whole.hours).toMatchObject({ total: totals.reduce((sum, one) => sum + one, 0) })
      }),
    )
  })
})

describe("values of a month", () => {
  it("are whole numbers of fields that there are", () => {
    expect(faultsOf(INDICATORS, { people: 5, steps_health: 0 })).toEqual([])
    expect(faultsOf(INDICATORS, { people: -1, hours: 1.5, name: 3 })).toEqual([
      { field: "people", code: "not_a_count" },
      { field: "hours", code: "not_a_count" },
      { field: "name", code: "unknown" },
    ])
  })

  it("never say that more rated well than were asked", () => {
    expect(faultsOf(INDICATORS, { confidence_exit_asked: 5, confidence_exit_well: 6 })).toEqual([
      { field: "confidence_exit_well", code: "more_than_asked" },
    ])
    expect(faultsOf(INDICATORS, { confidence_exit_well: 1 })).toHaveLength(1)
  })

  it("stand under one name each", () => {
    expect(indicatorsSchema.safeParse(INDICATORS).success).toBe(true)
    expect(indicatorsSchema.safeParse([...INDICATORS, INDICATORS[0]]).success).toBe(false)
  })
})
