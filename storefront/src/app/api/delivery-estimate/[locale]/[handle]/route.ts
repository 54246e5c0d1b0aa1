import { isLocale, translator } from "@etabli/i18n"
import { handleSchema } from "@etabli/store-api"
import { estimateDelivery } from "@/piece/estimate-delivery.server"

type Context = { params: Promise<{ locale: string; handle: string }> }

/** What the piece page's form asks with script; without it, the form leads to a page that says the same. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, handle } = await params
  if (!isLocale(locale) || !handleSchema.safeParse(handle).success) {
    return Response.json({ ok: false, message: translator("fr", "problem")("code.not_found") }, { status: 404 })
  }
  const query = Object.fromEntries(new URL(request.url).searchParams)
  // A refusal is told on the page, and so no error of the request: browsers log those in the visitor's console.
  return Response.json(await estimateDelivery({ locale, handle, query }), { headers: { "cache-control": "no-store" } })
}
