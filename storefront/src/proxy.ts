import { isLocale, type Locale } from "@etabli/i18n"
import { type NextRequest, NextResponse } from "next/server"
import { askQrTarget } from "./qr/qr-target"
import { refuseLargeForm, withPrivateHeaders } from "./security/private-page-headers"
import { isPrivatePage } from "./security/private-pages"
import { preferredLocale } from "./shell/preferred-locale"

/** First segments of our own: `/pieces` typed without a language is led to the visitor's. */
const SECTIONS = [
  "",
  "pieces",
  "workshops",
  "stories",
  "how-it-works",
  "legal",
  "reviews",
  "impact",
  "basket",
  "checkout",
  "order",
  "account",
  "withdrawal",
  "waiting",
  "wishes",
  "repair",
]

export async function proxy(request: NextRequest) {
  if (isPrivatePage(request.nextUrl.pathname)) return refuseLargeForm(request) ?? withPrivateHeaders(request)
  const url = request.nextUrl.clone()
  const first = url.pathname.split("/")[1] ?? ""
  const locale = isLocale(first) ? first : preferredLocale(request.headers.get("accept-language"))
  const response =
    first === "q" ? await scanned(url, locale) : SECTIONS.includes(first) ? ledTo(url, locale) : refused(url, locale)
  response.headers.set("Vary", "Accept-Language")
  return response
}

function ledTo(url: NextRequest["nextUrl"], locale: Locale) {
  url.pathname = `/${locale}${url.pathname === "/" ? "" : url.pathname}`
  return NextResponse.redirect(url, 307)
}

/** A printed code: to its page in the reader's language, never kept, since language and state may change. */
async function scanned(url: NextRequest["nextUrl"], locale: Locale) {
  const target = await askQrTarget(url.pathname.slice("/q/".length))
  if (target.state !== "here") url.pathname = `/${locale}/${target.state === "gone" ? "gone" : "unknown-address"}`
  if (target.state !== "here") return refused(url, locale)
  url.pathname = `/${locale}${target.path}`
  const response = NextResponse.redirect(url, 307)
  response.headers.set("Cache-Control", "no-store")
  return response
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
    "/((?!_next/|api/|qr/|story-pictures/|(?:fr|nl|en)(?:/pieces(?:/[^/]+(?:/delivery|/tag)?)?|/workshops(?:/[^/]+)?|/stories(?:/[^/]+(?:/tag)?)?|/how-it-works|/reviews|/impact(?:/[^/]+)?|/legal/(?:notice|terms|privacy|accessibility|ranking)|/(?:basket|checkout|order|account|withdrawal|waiting|preview|story-preview|consent|wishes|repair)(?:/.*)?|/feed\\.xml)?$|(?:robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|icon\\.svg|favicon\\.ico)$).*)",
    // Pages made for one person, for their nonce: `security/private-pages.ts`.
    "/(fr|nl|en)/(basket|checkout|order|account|withdrawal|waiting|preview|story-preview|consent|wishes|repair)/:path*",
  ],
}
