import { WORD_KINDS } from "@etabli/listing"
import { type Locale, localeSchema, type ShopWords, wordsSchema } from "@etabli/store-api"
import { z } from "zod"
import { databaseOf } from "../../../database/database-of"
import { readWords, type ShopWord } from "../../../words/read-words"
import { fromQuery, handle } from "../../respond"

const inputSchema = z.strictObject({ locale: localeSchema })

export const GET = handle({ input: inputSchema, output: wordsSchema, read: fromQuery() }, async ({ locale }, req) => {
  const words = await readWords(databaseOf(req.scope))
  const named = WORD_KINDS.map((kind) => [kind, words[kind].map((word) => told(word, locale))])
  return { words: Object.fromEntries(named) as ShopWords }
})

function told({ handle, names, sentences }: ShopWord, locale: Locale) {
  const word = { handle, name: names[locale] }
  return sentences ? { ...word, sentence: sentences[locale] } : word
}
