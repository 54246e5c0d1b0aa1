import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"

/** France's contribution for new furniture, shown apart from the price it is part of. */
export function EcoParticipation({ cents, locale }: { cents: number; locale: Locale }) {
  if (cents === 0) return null
  const amount = formatter(regionOf(locale)).money(cents)
  return <p className="text-sm text-soft">{translator(locale, "piece")("eco", { amount })}</p>
}
