import "server-only"
import { type Impact, type ImpactReceipt, impactReceiptSchema, impactSchema, type Locale } from "@etabli/store-api"
import { cache } from "react"
import { CACHE } from "@/cache/tags"
import { env } from "@/env.server"
import { callBackend, orThrow, type Result } from "./call-backend.server"
import { visitorHeaders } from "./visitor-address.server"

export const getImpact = cache(async (locale: Locale): Promise<Impact> => {
  const path = `/store/impact?locale=${locale}`
  return orThrow(await callBackend({ path, cache: CACHE.impact(), schema: impactSchema }))
})

/** What a purchase is known to have done, by the signed link of the mails. */
export function readReceipt(token: string): Promise<Result<ImpactReceipt>> {
  return callBackend({ path: `/store/placed/${encodeURIComponent(token)}/impact`, schema: impactReceiptSchema })
}

/** A file that the backend makes, handed on as it comes. @param token bearer of a signed-in customer */
export async function passFile(path: string, token?: string): Promise<Response> {
  const answer = await fetch(new URL(path, env.BACKEND_URL), {
    cache: "no-store",
    headers: {
      "x-publishable-api-key": env.STOREFRONT_KEY,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(await visitorHeaders()),
    },
  })
  const kept = ["content-type", "content-disposition", "cache-control"]
  const headers = kept.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name)
    return value ? [[name, value]] : []
  })
  return new Response(answer.ok ? answer.body : null, { status: answer.status, headers: answer.ok ? headers : [] })
}
