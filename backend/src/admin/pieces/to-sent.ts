import type { FieldFault } from "../workshop/call-backend"
import { hasChoice } from "./choices"
import { CAP_PERIODS, type FormState, SCALES, TEXT_FIELDS, type VariantState } from "./form-state"
import { readNumber } from "./numbers-in-fields"
import type { PieceForm, Texts } from "./piece-types"

export type SentBody = {
  version: number
  piece: Record<string, unknown>
  pictures: { url: string; alt?: Texts }[]
  read: string[]
  seen: Record<string, Record<string, number>>
}
export type Reading = { ok: true; body: SentBody } | { ok: false; faults: FieldFault[] }

/** What the form sends, or which fields hold no number. What does not belong to the piece's kind is left out. */
export function toSent(state: FormState, form: PieceForm, version = form.version): Reading {
  const faults: FieldFault[] = []
  const number = (path: string, text: string, scale = 1): number | undefined => {
    const value = readNumber(text, scale)
    if (Number.isNaN(value)) faults.push({ path, code: "not_a_number" })
    return value ?? undefined
  }
  const piece = toPiece(state, number)
  if (faults.length > 0) return { ok: false, faults }
  const seen = Object.fromEntries(form.piece.variants.map(({ sku, stock = {} }) => [sku, stock]))
  const pictures = state.pictures.map(({ url, alt }) => ({ url, ...said("alt", alt ?? {}) }))
  return { ok: true, body: { version, piece, pictures, read: state.read, seen } }
}

/** The piece as far as it is typed: a number that is none yet is left out. */
export function pieceAsTyped(state: FormState): Record<string, unknown> {
  return toPiece(state, (_path, text, scale) => {
    const value = readNumber(text, scale)
    return value === null || Number.isNaN(value) ? undefined : value
  })
}

type ReadNumber = (path: string, text: string, scale?: number) => number | undefined

function toPiece(state: FormState, number: ReadNumber): Record<string, unknown> {
  const isMade = state.kind === "made_to_order"
  const [condition, origin] = state.provenance.split(" ")
  const isUsed = condition !== "new" && origin === "bought_used"
  const texts = TEXT_FIELDS.filter((field) => field !== "condition_note" || condition !== "new")
  return {
    language: state.language,
    kind: state.kind,
    ...Object.fromEntries(texts.flatMap((field) => Object.entries(said(field, state.texts[field])))),
    ...chosen({ category: state.category, finish: state.finish, condition: condition ?? "", origin: origin ?? "" }),
    materials: state.materials,
    colours: state.colours,
    guarantee_months: number("guarantee_months", state.guarantee_months) ?? 24,
    eco_participation_cents: number("eco_participation_cents", state.eco_participation_cents, 100) ?? 0,
    ...(isUsed ? { purchase_cost_cents: number("purchase_cost_cents", state.purchase_cost_cents, 100) } : {}),
    ...(isMade ? madeToOrder(state, number) : {}),
    variants: state.variants.map((variant, index) =>
      toVariant(hasChoice(state) ? variant : { ...variant, title: {} }, { index, isMade, number }),
    ),
  }
}

function madeToOrder(state: FormState, number: ReadNumber): Record<string, unknown> {
  const min = number("lead_weeks", state.lead_min)
  const max = number("lead_weeks", state.lead_max)
  const caps = CAP_PERIODS.flatMap((per) => {
    const pieces = number("caps", state.caps[per])
    return pieces === undefined ? [] : [{ per, pieces }]
  })
  return {
    ...(min === undefined || max === undefined ? {} : { lead_weeks: { min, max } }),
    ...(caps.length > 0 ? { caps } : {}),
  }
}

type At = { index: number; isMade: boolean; number: ReadNumber }

function toVariant(variant: VariantState, { index, isMade, number }: At): Record<string, unknown> {
  const path = (field: string) => `variants.${String(index)}.${field}`
  const numbers = Object.entries(SCALES).map(([field, scale]): [string, number | undefined] => {
    const text = variant[field as keyof typeof SCALES]
    return [field, number(path(field), text, scale)]
  })
  const setup_minutes = isMade ? number(path("batch"), variant.setup_minutes, 60) : undefined
  const size = number(path("batch"), variant.batch_size)
  const levels = Object.entries(variant.stock).flatMap(([place, text]): [string, number][] => {
    const quantity = number(path(`stock.${place}`), text)
    return quantity === undefined ? [] : [[place, quantity]]
  })
  return {
    sku: variant.sku,
    ...said("title", variant.title),
    ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)),
    ...(setup_minutes === undefined ? {} : { batch: { setup_minutes, ...(size === undefined ? {} : { size }) } }),
    ...(levels.length > 0 ? { stock: Object.fromEntries(levels) } : {}),
  }
}

/** A text in the languages in which something is written; nothing where none is. */
function said(field: string, texts: Texts): Record<string, Texts> {
  const written = Object.entries(texts)
    .map(([language, text]) => [language, text.trim()])
    .filter(([, text]) => text !== "")
  return written.length > 0 ? { [field]: Object.fromEntries(written) as Texts } : {}
}

function chosen(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""))
}
