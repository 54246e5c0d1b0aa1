import "server-only"
import { type ErrorBody, errorBodySchema, type Locale } from "@etabli/store-api"
import type { z } from "zod"
import type { CachePolicy } from "@/cache/tags"
import { env } from "@/env.server"
import { loggablePath } from "./loggable-path"
import { visitorHeaders } from "./visitor-address.server"

/** Why a call gave nothing: what the backend answered, or that it did not answer in a form we know. */
export type BackendError = Omit<ErrorBody["error"], "code"> & {
  code: ErrorBody["error"]["code"] | "unreachable"
  status: number
}
export type Result<T> = { ok: true; value: T } | { ok: false; error: BackendError }

export type BackendCall<T> = {
  method?: "GET" | "POST" | "DELETE"
  /** Path and query below BACKEND_URL. */
  path: string
  body?: unknown
  /** Bearer token of a signed-in customer. */
  token?: string
  /** The language of the page it is asked for, where the backend remembers it. */
  locale?: Locale
  /** Kept for public pages; left out, the answer is never kept. */
  cache?: CachePolicy
  schema: z.ZodType<T>
}

const TIMEOUT_MS = 10_000

/** The one way to the backend. Refusals and silence are values; a page decides what they mean. */
export async function callBackend<T>(call: BackendCall<T>): Promise<Result<T>> {
  const response = await send(call)
  if (response === null) return { ok: false, error: { code: "unreachable", status: 503 } }
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) return { ok: false, error: refusal(response.status, body) }
  const parsed = call.schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  console.error(`Answer of ${loggablePath(call.path)} does not keep the contract: ${parsed.error.message}`)
  return { ok: false, error: { code: "server_error", status: 502 } }
}

async function send<T>({ method = "GET", path, body, token, locale, cache }: BackendCall<T>): Promise<Response | null> {
  try {
    return await fetch(new URL(path, env.BACKEND_URL), {
      method,
      headers: {
        "x-publishable-api-key": env.STOREFRONT_KEY,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(locale && { "accept-language": locale }),
        // Only what changes something is counted; a public page is read for nobody in particular.
        ...(method !== "GET" && (await visitorHeaders())),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(cache ? { cache: "force-cache", next: cache } : { cache: "no-store" }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    // Next stops a static render by throwing from fetch; only a failed connection is ours to answer.
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error
    console.error(`The backend did not answer ${method} ${loggablePath(path)}: ${error.message}`)
    return null
  }
}

function refusal(status: number, body: unknown): BackendError {
  const parsed = errorBodySchema.safeParse(body)
  if (parsed.success) return { ...parsed.data.error, status }
  if (status === 404) return { code: "not_found", status }
  return { code: status === 429 ? "too_many_requests" : "server_error", status }
}

/** For pages that cannot do without the answer: the error page takes over, and nothing is cached. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`The backend answered ${String(result.error.status)} ${result.error.code}`)
}
