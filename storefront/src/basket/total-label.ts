import { type Locale, translator } from "@etabli/i18n"
import type { GroupVat } from "@etabli/store-api"

/** "VAT included" only where each seller's VAT is: not for a net-paying buyer, nor where no VAT may be named. */
export function totalLabel(locale: Locale, parts: readonly { vat: GroupVat | null }[]): string {
  const isIncluded = parts.every(({ vat }) => !vat || (vat.deducted_cents === 0 && vat.mentions.length === 0))
  return translator(locale, "vat")(isIncluded ? "total_included" : "total")
}
