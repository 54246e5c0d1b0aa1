import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"

type EcoNoteProps = { locale: Locale; line: { eco_cents: number | null; quantity: number } }

/** France's contribution, a part of the price of new furniture that goes there. */
export function EcoNote({ locale, line }: EcoNoteProps) {
  if (line.eco_cents === null) return null
  const amount = formatter(regionOf(locale)).money(line.eco_cents)
  const t = translator(locale, "vat")
  return <p className="text-sm text-soft">{line.quantity > 1 ? t("eco_each", { amount }) : t("eco", { amount })}</p>
}
