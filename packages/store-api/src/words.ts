import { z } from "zod"
import { handleSchema } from "./common.js"

/** A word of the shop in the language asked for. */
export const wordSchema = z.strictObject({ handle: handleSchema, name: z.string() })
export type Word = z.infer<typeof wordSchema>

/** What pieces are sorted and described by, in the order of show; also words that are no longer chosen but still borne. */
export const shopWordsSchema = z.strictObject({
  /** A category also says in a sentence what it holds; empty where nobody wrote one. */
  category: z.array(wordSchema.extend({ sentence: z.string() })),
  material: z.array(wordSchema),
  colour: z.array(wordSchema),
  finish: z.array(wordSchema),
})
export type ShopWords = z.infer<typeof shopWordsSchema>

/** `GET /store/words?locale=`. */
export const wordsSchema = z.strictObject({ words: shopWordsSchema })
