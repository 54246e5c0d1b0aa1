import { type Reason } from "./decision.js"
import { reasonTexts, type ReasonEntry } from "./data/reasons.js"
import { type Language } from "./sale.js"

/** A step of the trail as a sentence. It may tell the margin: it is for the seller and its accountant, not for a document. */
export function explainReason({ code, params }: Reason, language: Language): string {
  return reasonTexts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new RangeError(`the reason ${code} lacks ${name}`)
    return formatted(name, value, language)
  })
}

/** The law behind a step, and whether an accountant must still confirm how it applies. */
export function groundOfReason({ code }: Reason): { source: string; uncertain: boolean } {
  const entry: ReasonEntry = reasonTexts[code]
  return { source: entry.source, uncertain: entry.uncertain ?? false }
}

const locales: Record<Language, string> = { fr: "fr-FR", nl: "nl-BE", en: "en-GB" }

function formatted(name: string, value: string | number, language: Language): string {
  const locale = locales[language]
  if (name.endsWith("_cents")) {
    return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(Number(value) / 100)
  }
  if (name.endsWith("_bp")) {
    return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(Number(value) / 10_000)
  }
  if (name.endsWith("date")) {
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value))
  }
  if (name.endsWith("_country")) {
    return new Intl.DisplayNames(locale, { type: "region" }).of(String(value)) ?? String(value)
  }
  return String(value)
}
