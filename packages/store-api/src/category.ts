import { z } from "zod"
import { handleSchema, textSchema } from "./common.js"
import { sitemapEntrySchema } from "./piece.js"

/** A shelf of the shop. */
export const categorySchema = z.strictObject({
  handle: handleSchema,
  name: textSchema,
  sentence: textSchema,
  /** Published pieces on it. */
  pieces: z.int(),
})
export type Category = z.infer<typeof categorySchema>

/** `GET /store/categories?locale=`, in the order they are shown. */
export const categoriesSchema = z.strictObject({ categories: z.array(categorySchema) })

/** `GET /store/sitemap`: every public page that comes from data. */
export const sitemapSchema = z.strictObject({
  pieces: z.array(sitemapEntrySchema),
  operators: z.array(sitemapEntrySchema),
  stories: z.array(sitemapEntrySchema),
})
export type Sitemap = z.infer<typeof sitemapSchema>
