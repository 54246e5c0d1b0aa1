import { z } from "zod"
import { capFileSchema } from "./bench-file.js"

const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
/** Text in the shop's three languages; only the operator's own is obligatory, what is missing falls back visibly. */
const text = z
  .strictObject({
    fr: z.string().trim().min(1).optional(),
    nl: z.string().trim().min(1).optional(),
    en: z.string().trim().min(1).optional(),
  })
  .refine((t) => t.fr !== undefined || t.nl !== undefined || t.en !== undefined, "needs at least one language")

const dimensions = {
  width_mm: z.int().min(1).max(10_000),
  depth_mm: z.int().min(1).max(10_000),
  height_mm: z.int().min(1).max(10_000),
  weight_g: z.int().min(1).max(500_000),
}

/** One choice of a piece (a length, a colour). A piece without choice has exactly one, without a title. */
const variantFile = z.strictObject({
  sku: z
    .string()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
    .max(40),
  title: text.optional(),
  /** Price for the consumer, VAT included, in integer euro cents. */
  price_cents: z.int().min(100).max(10_000_000),
  ...dimensions,
  /** Ready pieces by place: operator handle (its bench) or `roubaix-shop`. Made to order: sold before any is made. */
  stock: z.record(handle, z.int().min(0).max(100_000)).optional(),
  /** Bench hours one piece takes, in minutes. */
  bench_minutes: z.int().min(1).max(60_000),
  /** Setting up the bench before pieces are made together; without `size` once for any number. */
  batch: z
    .strictObject({ setup_minutes: z.int().min(0).max(10_000), size: z.int().min(1).max(1000).optional() })
    .optional(),
})

export const KINDS = ["ready", "made_to_order", "unique"] as const
export const CONDITIONS = ["new", "second_hand", "transformed"] as const
/** Where the goods come from; the VAT rules need it. */
export const ORIGINS = ["made_here", "donated", "bought_used"] as const
export const CATEGORIES = [
  "seating",
  "tables",
  "storage",
  "shelves",
  "lighting",
  "children",
  "garden",
  "kitchen",
  "objects",
] as const
export const MATERIALS = [
  "ash",
  "beech",
  "oak",
  "pine",
  "larch",
  "birch-plywood",
  "reclaimed-wood",
  "steel",
  "linen",
  "glass",
  "recycled-textile",
  "recycled-plastic",
  "recycled-paper",
] as const
export const COLOURS = [
  "natural",
  "dark",
  "mixed",
  "multicolour",
  "white",
  "grey",
  "blue",
  "green",
  "yellow",
  "brick",
] as const
export const FINISHES = ["oiled", "varnished", "waxed", "painted", "raw", "polished"] as const

/** A piece as an operator writes it down, and as an import reads it: one file a piece. */
export const pieceFileSchema = z
  .strictObject({
    handle,
    operator: handle,
    category: z.enum(CATEGORIES),
    kind: z.enum(KINDS),
    condition: z.enum(CONDITIONS),
    origin: z.enum(ORIGINS),
    title: text,
    description: text,
    care: text,
    assembly: text,
    /** Spare parts and repair: what exists, how long, where to ask. */
    repair: text,
    /** Wear and marks; obligatory for a piece that lived before. */
    condition_note: text.optional(),
    /** Warnings and safe use, where there is something to warn of (Regulation 2023/988 art. 19 d). */
    safety: text.optional(),
    materials: z.array(z.enum(MATERIALS)).min(1),
    colours: z.array(z.enum(COLOURS)).min(1),
    finish: z.enum(FINISHES),
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
    option: text.optional(),
    variants: z.array(variantFile).min(1).max(20),
    /** Day it was first listed, `YYYY-MM-DD`. */
    listed_on: z.iso.date(),
  })
  .superRefine((piece, ctx) => {
    const fail = (path: (string | number)[], message: string) => ctx.addIssue({ code: "custom", path, message })
    if ((piece.kind === "made_to_order") !== (piece.lead_weeks !== undefined))
      fail(["lead_weeks"], "made to order needs lead_weeks, nothing else has them")
    if (piece.lead_weeks && piece.lead_weeks.max < piece.lead_weeks.min)
      fail(["lead_weeks", "max"], "the largest number of weeks is below the smallest")
    if (piece.kind !== "made_to_order" && piece.caps) fail(["caps"], "only what is made to order is capped")
    if (piece.condition !== "new" && !piece.condition_note)
      fail(["condition_note"], "a piece that lived before needs a note on its condition")
    if (piece.purchase_cost_cents !== undefined && (piece.condition === "new" || piece.origin !== "bought_used"))
      fail(["purchase_cost_cents"], "only a piece that was bought used has a purchase cost")
    if (piece.variants.length > 1 && !piece.option) fail(["option"], "several variants need the name of their option")
    if (piece.kind === "unique" && piece.variants.length > 1) fail(["variants"], "a unique piece has one variant")
    piece.variants.forEach((variant, index) => {
      if (piece.variants.length > 1 && !variant.title) fail(["variants", index, "title"], "needs a title")
      if (piece.kind !== "made_to_order" && variant.stock === undefined)
        fail(["variants", index, "stock"], "ready and unique pieces have stock")
      const total = Object.values(variant.stock ?? {}).reduce((sum, n) => sum + n, 0)
      if (piece.kind === "unique" && total > 1) fail(["variants", index, "stock"], "a unique piece exists once")
    })
  })
export type PieceFile = z.infer<typeof pieceFileSchema>
