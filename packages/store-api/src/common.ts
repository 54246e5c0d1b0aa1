import { z } from "zod"

/** The languages every screen, mail and document exists in. French is the language of reference. */
export const LOCALES = ["fr", "nl", "en"] as const
export const localeSchema = z.enum(LOCALES)
export type Locale = z.infer<typeof localeSchema>

/** Countries we deliver to: ISO 3166-1 alpha-2, lower case as Medusa stores them. */
export const COUNTRIES = ["fr", "be", "nl", "lu", "de"] as const
export const countrySchema = z.enum(COUNTRIES)
export type Country = z.infer<typeof countrySchema>

/** Integer euro cents. */
export const centsSchema = z.int().min(0).max(100_000_000)

/** Text with the language it is really written in: differs from the page's where a translation is missing. */
export const textSchema = z.strictObject({ text: z.string(), lang: localeSchema })
export type Text = z.infer<typeof textSchema>

/** Handles of pieces, operators, categories: what stands in addresses. */
export const handleSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)

/** Identifiers that Medusa or our modules gave. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z]+_[A-Za-z0-9]+$/)
  .max(80)

/** Calendar date, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date()

/** The days (both included) between which something will be ready or delivered. */
export const promiseSchema = z.strictObject({ from: dateSchema, to: dateSchema })
export type PromiseRange = z.infer<typeof promiseSchema>

export const pictureSchema = z.strictObject({
  url: z.string(),
  alt: z.string(),
  width: z.int(),
  height: z.int(),
})
export type Picture = z.infer<typeof pictureSchema>
