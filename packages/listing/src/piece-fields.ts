import { z } from "zod"
import { capFileSchema } from "./bench-file.js"

export const KINDS = ["ready", "made_to_order", "unique"] as const
export const CONDITIONS = ["new", "second_hand", "transformed"] as const
/** Where the goods come from; the VAT rules need it. */
export const ORIGINS = ["made_here", "donated", "bought_used"] as const
export const LANGUAGES = ["fr", "nl", "en"] as const
export type Language = (typeof LANGUAGES)[number]

const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
/** A word of the shop by its handle (`birch-plywood`). Whether there is such a word, who writes the piece asks the shop. */
export const wordHandle = handle
const textIn = (most: number) => z.string().trim().min(1).max(most).optional()
/** Text in the shop's three languages; only the operator's own is obligatory, what is missing falls back visibly. */
const textOf = (most: number) =>
  z
    .strictObject({ fr: textIn(most), nl: textIn(most), en: textIn(most) })
    .refine((text) => text.fr !== undefined || text.nl !== undefined || text.en !== undefined, "needs_a_language")
const title = textOf(120)
const prose = textOf(5000)

/** One choice of a piece (a length, a colour). A piece without choice has exactly one, without a title. */
export const variantFields = {
  sku: z
    .string()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
    .max(40),
  title: title.optional(),
  /** Price for the consumer, VAT included, in integer euro cents. */
  price_cents: z.int().min(100).max(10_000_000),
  width_mm: z.int().min(1).max(10_000),
  depth_mm: z.int().min(1).max(10_000),
  height_mm: z.int().min(1).max(10_000),
  weight_g: z.int().min(1).max(500_000),
  /** Ready pieces by place: operator handle (its bench) or `roubaix-shop`. Made to order: sold before any is made. */
  stock: z.record(handle, z.int().min(0).max(100_000)).optional(),
  /** Bench hours one piece takes, in minutes. */
  bench_minutes: z.int().min(1).max(60_000),
  /** Setting up the bench before pieces are made together; without `size` once for any number. */
  batch: z
    .strictObject({ setup_minutes: z.int().min(0).max(10_000), size: z.int().min(1).max(1000).optional() })
    .optional(),
}

/** What may be said of a piece. All of it where a file is read; what is there so far where a form is kept. */
export const pieceFields = {
  handle,
  operator: handle,
  /** The language the operator writes in: title and description stand in it. Without it French, else Dutch, else English. */
  language: z.enum(LANGUAGES).optional(),
  category: wordHandle,
  kind: z.enum(KINDS),
  condition: z.enum(CONDITIONS),
  origin: z.enum(ORIGINS),
  title,
  description: prose,
  care: prose,
  assembly: prose,
  /** Spare parts and repair: what exists, how long, where to ask. Silence would mean none (C. conso. L111-4). */
  repair: prose,
  /** Wear and marks; obligatory for a piece that lived before. */
  condition_note: prose.optional(),
  /** Warnings and safe use, where there is something to warn of (Regulation 2023/988 art. 19 d). */
  safety: prose.optional(),
  materials: z.array(wordHandle).min(1),
  colours: z.array(wordHandle).min(1),
  finish: wordHandle,
  guarantee_months: z.int().min(12).max(240).default(24),
  /** Weeks from order to ready, smallest and largest; made to order only. */
  lead_weeks: z.strictObject({ min: z.int().min(1).max(52), max: z.int().min(1).max(52) }).optional(),
  /** The most pieces, of all variants together, that may be ordered to be made in a period. Made to order only. */
  caps: z.array(capFileSchema).max(3).optional(),
  /** Éco-participation of furniture in France, in cents VAT included; 0 where none is due. */
  eco_participation_cents: z.int().min(0).max(100_000).default(0),
  /** What the dealer paid for a used piece, VAT included; with it the piece is sold under the margin scheme. */
  purchase_cost_cents: z.int().min(0).max(10_000_000).optional(),
  /** Name of the option the variants differ by (length, colour, size); absent without choice. */
  option: title.optional(),
  /** Day it was first listed, `YYYY-MM-DD`. */
  listed_on: z.iso.date(),
}
