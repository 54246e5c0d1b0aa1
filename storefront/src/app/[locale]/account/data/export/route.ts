import { isLocale } from "@etabli/i18n"
import { accountToken } from "@/account/account-session.server"
import { exportCustomer } from "@/backend/customers.server"
import { setFlash } from "@/basket/flash.server"

/** The customer's own data as a file (GDPR art. 15 and 20). */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const token = await accountToken()
  if (!isLocale(locale) || !token) return seeOther(`/${isLocale(locale) ? locale : "fr"}/account/sign-in`)
  const exported = await exportCustomer(token)
  if (!exported.ok && exported.error.status === 401) return seeOther(`/${locale}/account/sign-in?reason=ended`)
  if (!exported.ok) {
    await setFlash({ kind: "problem", code: exported.error.code })
    return seeOther(`/${locale}/account/data`)
  }
  return new Response(JSON.stringify(exported.value, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="etabli-data.json"',
      "cache-control": "no-store",
    },
  })
}

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
