import { askRepairSchema, localeSchema, REPAIR_PHOTO_BYTES } from "@etabli/store-api"
import { askRepair } from "@/backend/repairs.server"
import { toCookie, TYPED_COOKIE } from "@/repair/repair-typed"
import { isAtMost } from "@/security/body-size"
import { isSameOrigin } from "@/security/same-origin"

/** The photo and the words. */
const MOST_BYTES = REPAIR_PHOTO_BYTES + 100_000

/** Takes the form of a repair with its photo and answers with a page, as a plain form wants it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  if (!isAtMost(request.headers, MOST_BYTES)) return new Response(null, { status: 413 })
  const form = await readForm(request)
  if (!form) return new Response(null, { status: 400 })
  const asked = await readAsked(form)
  const request_ = askRepairSchema.safeParse(asked)
  if (!request_.success)
    return again(
      asked,
      request_.error.issues.map(({ path }) => String(path[0])),
    )
  const sent = await askRepair(request_.data)
  if (sent.ok)
    return seeOther(
      `/${asked.locale}/repair?${query({ asked: "1", piece: asked.handle, ...(asked.token && { order: asked.token }) })}`,
    )
  const fields = (sent.error.fields ?? []).map(({ path }) => path)
  return again(asked, fields.length > 0 ? fields : [sent.error.code])
}

type Asked = Awaited<ReturnType<typeof readAsked>>

async function readAsked(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const photo = form.get("photo")
  const bytes = photo instanceof File && photo.size > 0 ? Buffer.from(await photo.arrayBuffer()) : null
  return {
    locale: localeSchema.catch("fr").parse(text("locale")),
    handle: text("piece"),
    token: text("order") || null,
    name: text("name"),
    email: text("email"),
    text: text("text"),
    photo: bytes && bytes.toString("base64"),
  }
}

/** Back to the form with what was typed; the photo has to be chosen again, as browsers want it. */
function again(asked: Asked, faults: string[]): Response {
  const { locale, handle, token } = asked
  const response = seeOther(
    `/${locale}/repair?${query({ piece: handle, ...(token && { order: token }), faults: faults.join(",") })}`,
  )
  const rules = `Path=/${locale}/repair; HttpOnly; SameSite=Lax; Max-Age=120`
  response.headers.append("set-cookie", `${TYPED_COOKIE}=${toCookie(asked)}; ${rules}`)
  return response
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString()

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
