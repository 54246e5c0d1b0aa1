import "server-only"
import { addLineSchema, type Locale, localeSchema } from "@etabli/store-api"
import type { BackendError } from "@/backend/call-backend.server"
import { lineSentences, problemSentence } from "@/forms/problem-sentences"
import { isSameOrigin } from "@/security/same-origin"
import { keepBasket } from "./basket-cookies.server"
import { addToCurrentBasket } from "./current-basket.server"
import { setFlash } from "./flash.server"

const MAX_BODY_BYTES = 10_000

/** What the island on a piece's page is told. */
export type AddAnswer = { ok: true; count: number } | { ok: false; message: string }

export async function addToBasket(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return new Response(null, { status: 413 })
  const form = await readForm(request)
  if (!form) return new Response(null, { status: 400 })
  const locale = localeSchema.catch("fr").parse(form.get("locale"))
  return wantsJson(request) ? answerJson(locale, form) : answerPage(locale, form)
}

const wantsJson = (request: Request) => (request.headers.get("accept") ?? "").includes("application/json")

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function add(locale: Locale, form: FormData): Promise<{ count: number } | BackendError> {
  const line = addLineSchema.safeParse({
    variant_id: form.get("variant_id"),
    quantity: Number(form.get("quantity") ?? 1),
  })
  if (!line.success) return { code: "invalid_input", status: 422 }
  const result = await addToCurrentBasket(locale, line.data)
  if (!result.ok) return result.error
  await keepBasket(result.value)
  return { count: result.value.totals.quantity }
}

async function answerJson(locale: Locale, form: FormData): Promise<Response> {
  const outcome = await add(locale, form)
  if ("count" in outcome) return json({ ok: true, count: outcome.count })
  // Told on the page, and so not an error of the request: browsers log those in the visitor's console.
  return json({ ok: false, message: [problemSentence(locale, outcome), ...lineSentences(locale, outcome)].join(" ") })
}

function json(answer: AddAnswer): Response {
  return Response.json(answer, { headers: { "cache-control": "no-store" } })
}

async function answerPage(locale: Locale, form: FormData): Promise<Response> {
  const outcome = await add(locale, form)
  const failed = "code" in outcome
  await setFlash(
    failed ? { kind: "problem", code: outcome.code, ...(outcome.lines && { lines: outcome.lines }) } : null,
  )
  return new Response(null, { status: 303, headers: { location: `/${locale}/basket` } })
}
