import { z } from "zod"

const texts = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) })
const id = z.string().regex(/^[a-z]+(_[a-z]+)*$/)

/**
 * What is counted. people: single persons, whose small groups are hidden; amount: hours, pieces, kilos, days, which tell
 * of nobody.
 */
export const UNITS = ["people", "days", "hours", "pieces", "gestures", "kilos"] as const
export type Unit = (typeof UNITS)[number]

/**
 * How an indicator is told. monthly: month by month; kinds: by kind over the whole period (steps, what comes next);
 * rating: how many rated themselves well of all who were asked, at entry, every three months, at exit.
 */
const shape = z.discriminatedUnion("shape", [
  z.strictObject({ shape: z.literal("monthly") }),
  z.strictObject({ shape: z.literal("kinds"), kinds: z.array(z.strictObject({ id, label: texts })).min(2) }),
  z.strictObject({ shape: z.literal("rating") }),
])

export const MOMENTS = ["entry", "quarter", "exit"] as const
export type Moment = (typeof MOMENTS)[number]

export const indicatorSchema = z
  .strictObject({
    id,
    unit: z.enum(UNITS),
    label: texts,
    /** How it is counted. */
    method: texts,
    /** What it does not say. */
    limits: texts,
  })
  .and(shape)
export type Indicator = z.infer<typeof indicatorSchema>

/** The data file of indicators: each told once. */
export const indicatorsSchema = z.array(indicatorSchema).superRefine((indicators, ctx) => {
  const fields = indicators.flatMap(fieldsOf)
  fields.forEach((field, index) => {
    if (fields.indexOf(field) !== index) ctx.addIssue({ code: "custom", message: `${field} stands twice` })
  })
})

/** The numbers that are entered for an indicator each month, by name. */
export function fieldsOf(indicator: Indicator): string[] {
  switch (indicator.shape) {
    case "monthly":
      return [indicator.id]
    case "kinds":
      return indicator.kinds.map((kind) => `${indicator.id}_${kind.id}`)
    case "rating":
      return MOMENTS.flatMap((moment) => [`${indicator.id}_${moment}_asked`, `${indicator.id}_${moment}_well`])
  }
}

/** Values of one operator in one month by field; what is absent is 0. */
export type Values = Readonly<Record<string, number>>
export type MonthOf = { operator: string; month: string; values: Values }

/** What the form of a month shows. */
export type ImpactForm = {
  month: string
  indicators: Indicator[]
  values: Values
  /** 0 where nothing was entered yet. */
  version: number
  /** The month before, to compare with; null where nothing was entered. */
  before: Values | null
  /** Months of which something was entered, the newest first. */
  entered: string[]
}

export type ValueFault = { field: string; code: "unknown" | "not_a_count" | "more_than_asked" }

const MOST = 1_000_000

/** Why values cannot be kept, field by field: whole numbers from 0, and nobody rated well who was not asked. */
export function faultsOf(indicators: readonly Indicator[], values: Values): ValueFault[] {
  const known = new Set(indicators.flatMap(fieldsOf))
  return Object.entries(values).flatMap(([field, value]): ValueFault[] => {
    if (!known.has(field)) return [{ field, code: "unknown" }]
    if (!Number.isInteger(value) || value < 0 || value > MOST) return [{ field, code: "not_a_count" }]
    const asked = field.endsWith("_well") ? (values[field.replace(/_well$/, "_asked")] ?? 0) : value
    return value > asked ? [{ field, code: "more_than_asked" }] : []
  })
}
