import "server-only"
import { type Locale, type Operator, type OperatorCard, operatorSchema, operatorsSchema } from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { callBackend, orThrow } from "./call-backend.server"

export const getOperators = cache(async (locale: Locale): Promise<OperatorCard[]> => {
  const result = await callBackend({
    path: `/store/operators?locale=${locale}`,
    cache: CACHE.operators(),
    schema: operatorsSchema,
  })
  return orThrow(result).operators
})

/** One workshop in full, or null where there is none of that name. */
export const getOperator = cache(async (locale: Locale, handle: string): Promise<Operator | null> => {
  const result = await callBackend({
    path: `/store/operators/${encodeURIComponent(handle)}?locale=${locale}`,
    cache: CACHE.operator(handle),
    schema: operatorSchema,
  })
  if (!result.ok && result.error.status === 404) return null
  return orThrow(result)
})
