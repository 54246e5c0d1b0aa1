import { z } from "zod"
import { wordHandle } from "./piece-fields.js"

/** What pieces are sorted and described by, each a list of words that the platform keeps. */
export const WORD_KINDS = ["category", "material", "colour", "finish"] as const
export type WordKind = (typeof WORD_KINDS)[number]

const texts = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) })
const word = z.strictObject({ handle: wordHandle, name: texts })
const listOf = <Word extends typeof word>(each: Word) =>
  z
    .array(each)
    .min(1)
    .refine((list) => new Set(list.map(({ handle }) => handle)).size === list.length, "needs each word once")

/** The words a shop starts with, in the order of show; a category has a sentence beside its name. */
export const wordsFileSchema = z.strictObject({
  category: listOf(word.extend({ sentence: texts })),
  material: listOf(word),
  colour: listOf(word),
  finish: listOf(word),
})
export type WordsFile = z.infer<typeof wordsFileSchema>
