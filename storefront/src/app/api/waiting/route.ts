import { localeSchema, waitingSchema } from "@etabli/store-api"
import { askToWait } from "@/backend/waiting.server"
import { isAtMost } from "@/security/body-size"
import { isSameOrigin } from "@/security/same-origin"

const MAX_BODY_BYTES = 10_000

/** Takes the form of a piece's page and answers with a page, as a plain form wants it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  if (!isAtMost(request.headers, MAX_BODY_BYTES)) return new Response(null, { status: 413 })
  const form = await readForm(request)
  if (!form) return new Response(null, { status: 400 })
  const locale = localeSchema.catch("fr").parse(form.get("locale"))
  const given = form.get("variant_id")
  const variantId = typeof given === "string" ? given : ""
  const wish = waitingSchema.safeParse({ locale, variant_id: variantId, email: form.get("email") })
  const asked = wish.success ? await askToWait(wish.data) : null
  if (asked?.ok) return seeOther(`/${locale}/waiting?asked=1`)
  const problem = asked && !asked.ok ? asked.error.code : "invalid_input"
  return seeOther(`/${locale}/waiting?${new URLSearchParams({ problem, variant_id: variantId }).toString()}`)
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
