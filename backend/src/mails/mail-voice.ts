import { formatter, regionOf, translator } from "@etabli/i18n"
import type { Locale } from "@etabli/store-api"

/** What a mail speaks with: its texts, and its amounts and dates as people write them where the mail goes. */
export function mailVoice(locale: Locale, country?: string) {
  return { locale, t: translator(locale, "mail"), format: formatter(regionOf(locale, country)) }
}
export type MailVoice = ReturnType<typeof mailVoice>
