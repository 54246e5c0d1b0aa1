import { isLocale } from "@etabli/i18n"
import { passFile } from "@/backend/impact.server"

type Context = { params: Promise<{ locale: string; token: string }> }

/** The receipt as a paper. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return passFile(`/store/placed/${encodeURIComponent(decodeURIComponent(token))}/impact/pdf?locale=${locale}`)
}
