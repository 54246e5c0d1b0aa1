import "server-only"
import { categoriesSchema, type Category, type Locale } from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { callBackend } from "./call-backend.server"

/** The shelves of the shop in their order, as the platform names them; none while the backend is away. */
export const getShelves = cache(async (locale: Locale): Promise<Category[]> => {
  const result = await callBackend({
    path: `/store/categories?locale=${locale}`,
    cache: CACHE.shelves(),
    schema: categoriesSchema,
  })
  return result.ok ? result.value.categories : []
})
