import type { PieceDraft, VariantDraft } from "@etabli/listing"
import type { Cell } from "../../../sheets/cell"
import type { FormRow } from "../../../pieces/piece-row"
import { toDraft } from "../../../pieces/to-draft"
import { CHOICE_FIELDS, type Choices, nameOfChoice } from "../../import-sheet/choice-names"
import type { Column } from "../../import-sheet/column"
import type { ExportLanguage } from "../export-table"

/** The pieces of an operator as the import reads them: one row a choice, the columns of its template. */
export function pieceCells(row: FormRow, told: Telling): Cell[][] {
  const piece = toDraft(row)
  return piece.variants.map((variant) => {
    const values = valuesOf(row, { piece, variant, told })
    return told.columns.map(({ key }) => values[key] ?? null)
  })
}

/** In which words: the columns of the sheet, and the names of what they hold. */
type Telling = { language: ExportLanguage; choices: Choices; columns: readonly Column[] }
type Choice = { piece: PieceDraft; variant: VariantDraft; told: Telling }

function valuesOf(row: FormRow, { piece, variant, told }: Choice): Record<string, Cell> {
  const levels = row.variants.find(({ sku }) => sku === variant.sku)?.levels ?? []
  const stock = (isHere: (place: string) => boolean) => {
    const there = levels.filter(({ place }) => isHere(place))
    return there.length > 0 ? there.reduce((sum, { stocked }) => sum + stocked, 0) : null
  }
  return {
    handle: piece.handle,
    sku: variant.sku,
    operator: piece.operator,
    ...textColumns("title", piece.title),
    ...textColumns("description", piece.description),
    ...textColumns("care", piece.care),
    ...textColumns("assembly", piece.assembly),
    ...textColumns("repair", piece.repair),
    ...textColumns("safety", piece.safety),
    ...textColumns("condition_note", piece.condition_note),
    ...textColumns("option", piece.option),
    ...textColumns("choice", variant.title),
    ...Object.fromEntries(
      CHOICE_FIELDS.map((field) => [field, names(piece[field], told.choices[field], told.language)]),
    ),
    price_cents: scaled(variant.price_cents, 100),
    width_mm: scaled(variant.width_mm, 10),
    depth_mm: scaled(variant.depth_mm, 10),
    height_mm: scaled(variant.height_mm, 10),
    weight_g: scaled(variant.weight_g, 1000),
    bench_minutes: variant.bench_minutes === undefined ? null : Math.round((variant.bench_minutes * 100) / 60) / 100,
    lead_min: piece.lead_weeks?.min ?? null,
    lead_max: piece.lead_weeks?.max ?? null,
    stock_bench: stock((place) => place === piece.operator),
    stock_roubaix: stock((place) => place === "roubaix-shop"),
    guarantee_months: piece.guarantee_months ?? null,
    eco_participation_cents: scaled(piece.eco_participation_cents, 100),
    purchase_cost_cents: scaled(piece.purchase_cost_cents, 100),
    listed_on: { date: piece.listed_on },
  }
}

function textColumns(field: string, texts: PieceDraft["description"]): Record<string, Cell> {
  return { [`${field}_fr`]: texts?.fr ?? null, [`${field}_nl`]: texts?.nl ?? null, [`${field}_en`]: texts?.en ?? null }
}

function names(
  codes: string | readonly string[] | undefined,
  list: Choices[keyof Choices],
  language: ExportLanguage,
): Cell {
  if (codes === undefined || codes.length === 0) return null
  return [codes]
    .flat()
    .map((code) => nameOfChoice(list, code, language))
    .join(", ")
}

function scaled(units: number | undefined, by: number): Cell {
  return units === undefined ? null : units / by
}
