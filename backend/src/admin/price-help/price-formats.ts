import { useTranslation } from "react-i18next"

/** Amounts, shares and hours as the language of the dashboard writes them. */
export function usePriceFormats() {
  const { t, i18n } = useTranslation("etabli")
  const language = i18n.language || "en"
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" })
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 })
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" })
  return {
    t,
    language,
    money: (cents: number) => money.format(cents / 100),
    percent: (basisPoints: number) => percent.format(basisPoints / 10_000),
    hours: (minutes: number) => plain.format(minutes / 60),
    count: (number: number) => plain.format(number),
    moment: (instant: string) => day.format(new Date(instant)),
  }
}
