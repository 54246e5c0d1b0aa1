import { isLocale } from "@etabli/i18n"
import { getImpact } from "@/backend/impact.server"

/** The build has no backend to ask. */
export const dynamic = "force-dynamic"

type Context = { params: Promise<{ locale: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new Response(JSON.stringify(await getImpact(locale), null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="etabli-impact-${locale}.json"`,
    },
  })
}
