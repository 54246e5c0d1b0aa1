import { z } from "zod"
import { CATEGORIES } from "./piece-fields.js"

const texts = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) })

/** All categories in the order of show: each of them once. */
export const categoryFileSchema = z.strictObject({
  categories: z
    .array(z.strictObject({ handle: z.enum(CATEGORIES), name: texts, sentence: texts }))
    .refine(
      (list) => list.length === CATEGORIES.length && new Set(list.map((one) => one.handle)).size === list.length,
      "needs each category exactly once",
    ),
})
export type CategoryFile = z.infer<typeof categoryFileSchema>
