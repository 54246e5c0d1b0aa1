import { type Language, stillCheckedTexts } from "@etabli/listing"
import { writeNumber } from "./numbers-in-fields"
import type { PieceForm, Shown, Texts } from "./piece-types"

export const TEXT_FIELDS = [
  "title",
  "description",
  "care",
  "assembly",
  "repair",
  "safety",
  "condition_note",
  "option",
] as const
export type TextField = (typeof TEXT_FIELDS)[number]
export const CAP_PERIODS = ["week", "month", "year"] as const
/** Fields of a choice that hold a number: in what unit people type it, as a factor to what is stored. */
export const SCALES = {
  price_cents: 100,
  bench_minutes: 60,
  width_mm: 10,
  depth_mm: 10,
  height_mm: 10,
  weight_g: 1000,
} as const
export type NumberField = keyof typeof SCALES

export type VariantState = Record<NumberField, string> & {
  sku: string
  title: Texts
  setup_minutes: string
  batch_size: string
  stock: Record<string, string>
}
/** The form as it is typed: numbers are text until they are sent. */
export type FormState = {
  language: Language
  texts: Record<TextField, Texts>
  kind: "ready" | "made_to_order" | "unique"
  category: string
  /** Condition and origin, chosen as one. */
  provenance: string
  materials: string[]
  colours: string[]
  finish: string
  guarantee_months: string
  eco_participation_cents: string
  purchase_cost_cents: string
  lead_min: string
  lead_max: string
  caps: Record<(typeof CAP_PERIODS)[number], string>
  variants: VariantState[]
  pictures: Shown[]
  /** Languages that the person has read over. */
  read: Language[]
}

export function toState({ piece, pictures, places, checked }: PieceForm, shownIn: string): FormState {
  const cap = (per: string) => piece.caps?.find((one) => one.per === per)?.pieces
  const write = (value: number | undefined, scale = 1) => writeNumber(value, scale, shownIn)
  return {
    language: piece.language ?? "fr",
    texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, { ...piece[field] }])) as FormState["texts"],
    kind: piece.kind ?? "ready",
    category: piece.category ?? "",
    provenance: piece.condition && piece.origin ? `${piece.condition} ${piece.origin}` : "",
    materials: piece.materials ?? [],
    colours: piece.colours ?? [],
    finish: piece.finish ?? "",
    guarantee_months: write(piece.guarantee_months ?? 24),
    eco_participation_cents: write(piece.eco_participation_cents ?? 0, 100),
    purchase_cost_cents: write(piece.purchase_cost_cents, 100),
    lead_min: write(piece.lead_weeks?.min),
    lead_max: write(piece.lead_weeks?.max),
    caps: { week: write(cap("week")), month: write(cap("month")), year: write(cap("year")) },
    variants: piece.variants.map((variant) => ({
      sku: variant.sku,
      title: { ...variant.title },
      price_cents: write(variant.price_cents, SCALES.price_cents),
      bench_minutes: write(variant.bench_minutes, SCALES.bench_minutes),
      width_mm: write(variant.width_mm, SCALES.width_mm),
      depth_mm: write(variant.depth_mm, SCALES.depth_mm),
      height_mm: write(variant.height_mm, SCALES.height_mm),
      weight_g: write(variant.weight_g, SCALES.weight_g),
      setup_minutes: write(variant.batch?.setup_minutes, 60),
      batch_size: write(variant.batch?.size),
      stock: Object.fromEntries(places.map(({ handle }) => [handle, write(variant.stock?.[handle])])),
    })),
    pictures,
    read: [...checked],
  }
}

/** A new price for the first choice and for those that cost the same. */
export function withPrice(state: FormState, cents: number, shownIn: string): Pick<FormState, "variants"> {
  const before = state.variants[0]?.price_cents
  const price_cents = writeNumber(cents, SCALES.price_cents, shownIn)
  return {
    variants: state.variants.map((variant) => (variant.price_cents === before ? { ...variant, price_cents } : variant)),
  }
}

/**
 * The form after a change of some of it. What was read over was read beside these words: a language of which words
 * change, or any where one's own words do, is to be read over again.
 */
export function withChange(state: FormState, part: Partial<FormState>): FormState {
  const next = { ...state, ...part }
  if (part.read) return next
  const before = { texts: wordsOf(state), checked: state.read }
  return { ...next, read: stillCheckedTexts(before, wordsOf(next), { own: next.language }) }
}

function wordsOf({ texts, variants }: FormState): Texts[] {
  return [...TEXT_FIELDS.map((field) => texts[field]), ...variants.map(({ title }) => title)]
}
