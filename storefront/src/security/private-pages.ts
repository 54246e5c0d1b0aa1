import { LOCALES } from "@etabli/i18n"

/** First segments, after the language, of pages made for one person: never cached, and so able to carry a nonce. */
const PRIVATE_SECTIONS = [
  "basket",
  "checkout",
  "order",
  "account",
  "withdrawal",
  "waiting",
  "preview",
  "story-preview",
  "consent",
  "wishes",
  "repair",
]

export function isPrivatePage(pathname: string): boolean {
  const [, locale = "", section = ""] = pathname.split("/")
  return LOCALES.some((known) => known === locale) && PRIVATE_SECTIONS.includes(section)
}

/** Only scripts that carry this answer's nonce run, and what they load themselves. */
export function privatePolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}
