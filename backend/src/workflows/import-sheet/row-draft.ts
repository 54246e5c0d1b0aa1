import { LANGUAGES, type PieceDraft } from "@etabli/listing"
import type { SheetFaultAt, SheetRow, Value } from "./column"
import type { RowGroup } from "./group-rows"
import { faultAt, placeFor, type SheetContext } from "./sheet-context"

const TEXTS = ["title", "description", "care", "assembly", "repair", "condition_note", "safety", "option"] as const
const PLAIN = [
  "category",
  "kind",
  "condition",
  "origin",
  "materials",
  "colours",
  "finish",
  "guarantee_months",
  "eco_participation_cents",
  "purchase_cost_cents",
  "listed_on",
] as const
const MEASURES = ["price_cents", "width_mm", "depth_mm", "height_mm", "weight_g", "bench_minutes"] as const

/** Columns that speak of the piece, not of one of its choices: rows of one piece say the same there, or nothing. */
const OF_PIECE: readonly string[] = [
  ...TEXTS.flatMap((field) => LANGUAGES.map((language) => `${field}_${language}`)),
  ...PLAIN,
  "lead_min",
  "lead_max",
]

type Merged = { values: Record<string, Value>; faults: SheetFaultAt[] }

/** What the rows of a piece say of it together. */
export function mergeRows({ rows }: RowGroup, context: SheetContext): Merged {
  const values: Record<string, Value> = {}
  const faults: SheetFaultAt[] = []
  for (const row of rows)
    for (const column of OF_PIECE) {
      const value = row.values[column]
      if (value === undefined) continue
      if (values[column] === undefined) values[column] = value
      else if (String(values[column]) !== String(value))
        faults.push(faultAt(context, row, { column, code: "differs_in_piece" }))
    }
  return { values, faults }
}

/** A piece as it is kept with what its rows say put over it; what they leave empty stays. */
export function draftOf(
  base: PieceDraft,
  said: Record<string, Value>,
  rows: readonly SheetRow[],
): Record<string, unknown> {
  const bySku = new Map(rows.map((row) => [row.values.sku, row]))
  const lead = leadWeeks(base, said)
  return {
    ...base,
    ...Object.fromEntries(TEXTS.flatMap((field) => textOver(field, base[field], said))),
    ...Object.fromEntries(PLAIN.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]]))),
    ...(lead ? { lead_weeks: lead } : {}),
    variants: base.variants.map((variant) => {
      const row = bySku.get(variant.sku)
      if (!row) return variant
      const measures = MEASURES.flatMap((field): [string, Value][] =>
        row.values[field] === undefined ? [] : [[field, row.values[field]]],
      )
      const [title] = textOver("choice", variant.title, row.values)
      return { ...variant, ...Object.fromEntries(measures), ...(title ? { title: title[1] } : {}) }
    }),
  }
}

/** A new piece's stock, where its columns say some. */
export function stockOf(row: SheetRow, { operator }: SheetContext): Record<string, number> | undefined {
  const said = (["stock_bench", "stock_roubaix"] as const).flatMap((column): [string, number][] => {
    const place = placeFor(column, operator)
    const quantity = row.values[column]
    return place !== undefined && typeof quantity === "number" ? [[place, quantity]] : []
  })
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

type Texts = Partial<Record<(typeof LANGUAGES)[number], string | undefined>>

function textOver(field: string, base: Texts | undefined, said: Record<string, Value>): [string, Texts][] {
  const texts = LANGUAGES.flatMap((language) => {
    const value = said[`${field}_${language}`]
    return typeof value === "string" ? [[language, value]] : []
  })
  return texts.length > 0 ? [[field, { ...base, ...(Object.fromEntries(texts) as Texts) }]] : []
}

function leadWeeks({ lead_weeks: before }: PieceDraft, { lead_min, lead_max }: Record<string, Value>) {
  if (typeof lead_min !== "number" && typeof lead_max !== "number") return null
  const min = typeof lead_min === "number" ? lead_min : (before?.min ?? Number(lead_max))
  return { min, max: typeof lead_max === "number" ? lead_max : Math.max(min, before?.max ?? min) }
}
