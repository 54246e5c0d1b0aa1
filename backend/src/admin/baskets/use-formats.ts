import { useTranslation } from "react-i18next"

/** Our texts, and amounts and dates as the language of the dashboard writes them. */
export function useFormats() {
  const { t, i18n } = useTranslation("etabli")
  const language = i18n.language || "en"
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" })
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" })
  const month = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" })
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const countries = new Intl.DisplayNames(language, { type: "region" })
  return {
    t,
    /** Name of a country by its code of two letters. */
    country: (code: string) => countries.of(code.toUpperCase()) ?? code,
    language,
    /** Minutes as hours, to a decimal. */
    hours: (minutes: number) => decimal.format(minutes / 60),
    money: (cents: number) => money.format(cents / 100),
    day: (date: string) => day.format(new Date(`${date}T12:00:00Z`)),
    month: (of: string) => month.format(new Date(`${of}-01T12:00:00Z`)),
    moment: (instant: string) => moment.format(new Date(instant)),
  }
}
