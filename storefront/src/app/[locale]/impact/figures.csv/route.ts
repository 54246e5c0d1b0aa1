import { isLocale } from "@etabli/i18n"
import { passFile } from "@/backend/impact.server"

/** The build has no backend to ask. */
export const dynamic = "force-dynamic"

type Context = { params: Promise<{ locale: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return passFile(`/store/impact/csv?locale=${locale}`)
}
