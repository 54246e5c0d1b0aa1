import { isLocale } from "@etabli/i18n"
import { accountToken } from "@/account/account-session.server"
import { passFile } from "@/backend/impact.server"

type Context = { params: Promise<{ locale: string }> }

/** What a year of purchases did, as a paper for a company's or public body's own report. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const token = await accountToken()
  if (!isLocale(locale) || !token)
    return new Response(null, {
      status: 303,
      headers: { location: `/${isLocale(locale) ? locale : "fr"}/account/sign-in` },
    })
  const year = new URL(request.url).searchParams.get("year") ?? ""
  if (!/^20\d\d$/.test(year)) return new Response(null, { status: 400 })
  return passFile(`/store/customers/me/impact-statement?locale=${locale}&year=${year}`, token)
}
