import { withFrenchFirst } from "./french-first.js"
import type { Locale } from "./locales.js"
import { slotFormat } from "./slot-format.js"

/** Regional habits of writing numbers and dates. */
export const REGIONS = ["fr-FR", "fr-BE", "nl-BE", "en"] as const
export type Region = (typeof REGIONS)[number]

// English here is read by Europeans: euro, day before month.
const INTL_TAG: Record<Region, string> = { "fr-FR": "fr-FR", "fr-BE": "fr-BE", "nl-BE": "nl-BE", en: "en-IE" }

/** Public pages vary by language only; where a country is known, it decides between fr-FR and fr-BE. */
export function regionOf(locale: Locale, country?: string): Region {
  if (locale === "nl") return "nl-BE"
  if (locale === "en") return "en"
  return country?.toLowerCase() === "be" ? "fr-BE" : "fr-FR"
}

const day = (isoDate: string) => new Date(`${isoDate.slice(0, 10)}T12:00:00Z`)

function build(region: Region) {
  const tag = INTL_TAG[region]
  const money = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" })
  const wholeMoney = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR", maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 })
  const longDate = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" })
  const dayMonth = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" })
  const month = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" })
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Brussels" })
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone: "Europe/Brussels" })
  const list = new Intl.ListFormat(tag, { type: "conjunction" })
  const country = new Intl.DisplayNames([tag], { type: "region" })
  const said = withFrenchFirst(tag)
  return {
    /** Integer cents as euros, always with cents: a price. */
    money: (cents: number) => money.format(cents / 100),
    /** Euros without cents when there are none: hints and filters. */
    shortMoney: (cents: number) => (cents % 100 === 0 ? wholeMoney : money).format(cents / 100),
    /** A rate in basis points: 2100 as 21 %. */
    rate: (basisPoints: number) => percent.format(basisPoints / 10_000),
    number: (value: number) => number.format(value),
    /** Millimetres as centimetres, with the unit. */
    centimetres: (millimetres: number) => `${number.format(millimetres / 10)}\u00a0cm`,
    /** Grams as kilograms, with the unit. */
    kilograms: (grams: number) => `${number.format(grams / 1000)}\u00a0kg`,
    date: (isoDate: string) => said(longDate.format(day(isoDate))),
    /** Day and month, where the year is plain. */
    dayMonth: (isoDate: string) => said(dayMonth.format(day(isoDate))),
    month: (isoDate: string) => month.format(day(isoDate)),
    dateTime: (isoDateTime: string) => said(dateTime.format(new Date(isoDateTime))),
    time: (isoDateTime: string) => time.format(new Date(isoDateTime)),
    /** Two days, both included, without repeating month or year. */
    dateRange: (from: string, to: string) => said(dayMonth.formatRange(day(from), day(to))),
    list: (items: string[]) => list.format(items),
    ...slotFormat(tag),
    /** Name of a country by its ISO 3166-1 code. */
    country: (code: string) => country.of(code.toUpperCase()) ?? code,
  }
}

export type Formatter = ReturnType<typeof build>
const formatters = new Map<Region, Formatter>()

/** Formats of a region; built once, because Intl constructors are slow. */
export function formatter(region: Region): Formatter {
  const known = formatters.get(region)
  if (known) return known
  const fresh = build(region)
  formatters.set(region, fresh)
  return fresh
}
