import { isLocale, type Locale } from "@etabli/i18n"
import { type NextRequest, NextResponse } from "next/server"
import { refuseLargeForm, withPrivateHeaders } from "./security/private-page-headers"
import { isPrivatePage } from "./security/private-pages"
import { preferredLocale } from "./shell/preferred-locale"

/** First segments of our own: `/pieces` typed without a language is led to the visitor's. */
const SECTIONS = [
  ...["", "pieces", "workshops", "how-it-works", "legal"],
  ...["basket", "checkout", "order", "account", "withdrawal", "waiting"],
]

export function proxy(request: NextRequest) {
  if (isPrivatePage(request.nextUrl.pathname)) return refuseLargeForm(request) ?? withPrivateHeaders(request)
  const url = request.nextUrl.clone()
  const first = url.pathname.split("/")[1] ?? ""
  const locale = isLocale(first) ? first : preferredLocale(request.headers.get("accept-language"))
  const response = SECTIONS.includes(first) ? ledTo(url, locale) : refused(url, locale)
  response.headers.set("Vary", "Accept-Language")
  return response
}

function ledTo(url: NextRequest["nextUrl"], locale: Locale) {
  url.pathname = `/${locale}${url.pathname === "/" ? "" : url.pathname}`
  return NextResponse.redirect(url, 307)
}

/** `server/front-door.ts` leads here who asks for what was taken back. */
function refused(url: NextRequest["nextUrl"], locale: Locale) {
  const isGone = url.pathname === `/${locale}/gone`
  url.pathname = `/${locale}/${isGone ? "gone" : "unknown-address"}`
  return NextResponse.rewrite(url, { status: isGone ? 410 : 404 })
}

export const config = {
  // Shapes of pages that exist never pass here and stay fast. Next reads this text at build time, so it names them again.
  matcher: [
    "/((?!_next/|api/|(?:fr|nl|en)(?:/pieces(?:/[^/]+(?:/delivery)?)?|/workshops(?:/[^/]+)?|/how-it-works|/legal/(?:notice|terms|privacy|accessibility|ranking)|/(?:basket|checkout|order|account|withdrawal|waiting|preview)(?:/.*)?|/feed\\.xml)?$|(?:robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|icon\\.svg|favicon\\.ico)$).*)",
    // Pages made for one person, for their nonce: `security/private-pages.ts`.
    "/(fr|nl|en)/(basket|checkout|order|account|withdrawal|waiting|preview)/:path*",
  ],
}
