import { type Locale, translator } from "@etabli/i18n"

/** Time at the bench as people say it: minutes below two hours, half hours above. */
export function benchTime(minutes: number, locale: Locale): string {
  const t = translator(locale, "piece")
  if (minutes < 120) return t("made.bench_minutes", { minutes })
  const halfHours = Math.round(minutes / 30)
  const hours = `${String(Math.trunc(halfHours / 2))}${halfHours % 2 === 1 ? "½" : ""}`
  return t("made.bench_hours", { hours })
}
