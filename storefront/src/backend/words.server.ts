import "server-only"
import { type Locale, type ShopWords, wordsSchema } from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { callBackend } from "./call-backend.server"

const NO_WORDS: ShopWords = { category: [], material: [], colour: [], finish: [] }

/** What the platform calls categories, materials, colours and finishes; empty while the backend is away. */
export const getWords = cache(async (locale: Locale): Promise<ShopWords> => {
  const result = await callBackend({
    path: `/store/words?locale=${locale}`,
    cache: CACHE.shelves(),
    schema: wordsSchema,
  })
  return result.ok ? result.value.words : NO_WORDS
})
