import type { PieceDraft, VariantDraft } from "@etabli/listing"
import type { Cell } from "../../../sheets/cell"
import type { FormRow } from "../../../pieces/piece-row"
import { toDraft } from "../../../pieces/to-draft"
import { type ChoiceField, CHOICES, nameOfChoice } from "../../import-sheet/choice-names"
import { PIECE_COLUMNS } from "../../import-sheet/piece-columns"
import type { ExportLanguage } from "../export-table"

/** The pieces of an operator as the import reads them: one row a choice, the columns of its template. */
export function pieceCells(row: FormRow, language: ExportLanguage): Cell[][] {
  const piece = toDraft(row)
  return piece.variants.map((variant) => {
    const values = valuesOf(row, { piece, variant, language })
    return PIECE_COLUMNS.map(({ key }) => values[key] ?? null)
  })
}

type Choice = { piece: PieceDraft; variant: VariantDraft; language: ExportLanguage }

function valuesOf(row: FormRow, { piece, variant, language }: Choice): Record<string, Cell> {
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
      (Object.keys(CHOICES) as ChoiceField[]).map((field) => [field, names(piece[field], field, language)]),
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

function names(codes: string | readonly string[] | undefined, field: ChoiceField, language: ExportLanguage): Cell {
  if (codes === undefined || codes.length === 0) return null
  return [codes]
    .flat()
    .map((code) => nameOfChoice(field, code, language))
    .join(", ")
}

function scaled(units: number | undefined, by: number): Cell {
  return units === undefined ? null : units / by
}
