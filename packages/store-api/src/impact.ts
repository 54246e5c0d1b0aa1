import { z } from "zod"
import { dateSchema, handleSchema, localeSchema, textSchema } from "./common.js"

const shown = z.int().min(0).nullable()
const figureSchema = z.discriminatedUnion("shape", [
  z.strictObject({ shape: z.literal("monthly"), months: z.array(shown), total: shown }),
  z.strictObject({ shape: z.literal("kinds"), kinds: z.array(z.strictObject({ id: z.string(), value: shown })) }),
  z.strictObject({
    shape: z.literal("rating"),
    moments: z.array(z.strictObject({ moment: z.enum(["entry", "quarter", "exit"]), asked: shown, well: shown })),
  }),
])
export type ImpactFigure = z.infer<typeof figureSchema>
const figuresSchema = z.record(z.string(), figureSchema)
export type ImpactFigures = z.infer<typeof figuresSchema>

const indicatorTextSchema = z.strictObject({
  id: z.string(),
  unit: z.enum(["people", "days", "hours", "pieces", "gestures", "kilos"]),
  label: z.string(),
  method: z.string(),
  limits: z.string(),
  kinds: z.array(z.strictObject({ id: z.string(), label: z.string() })),
})
export type ImpactIndicator = z.infer<typeof indicatorTextSchema>

/** `GET /store/impact?locale=`. Null stands for a number of persons so small that it is not told. */
export const impactSchema = z.strictObject({
  /** `YYYY-MM`, twelve; none while no quarter is over. */
  months: z.array(z.string()),
  indicators: z.array(indicatorTextSchema),
  whole: figuresSchema,
  operators: z.array(
    z.strictObject({
      handle: handleSchema,
      name: z.string(),
      city: z.string(),
      tint: z.string(),
      figures: figuresSchema,
    }),
  ),
})
export type Impact = z.infer<typeof impactSchema>

/** `GET /store/placed/:token/impact`: what a purchase is known to have done. */
export const impactReceiptSchema = z.strictObject({
  reference: z.string(),
  locale: localeSchema,
  placed_on: dateSchema,
  pieces: z.int(),
  bench_minutes: z.int(),
  operators: z.array(
    z.strictObject({
      handle: handleSchema,
      name: z.string(),
      city: z.string(),
      tint: z.string(),
      pieces: z.int(),
      bench_minutes: z.int(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      handle: handleSchema,
      title: textSchema,
      maker: z.string(),
      quantity: z.int(),
      bench_minutes: z.int(),
      materials: z.array(handleSchema),
    }),
  ),
  materials: z.array(handleSchema),
})
export type ImpactReceipt = z.infer<typeof impactReceiptSchema>
