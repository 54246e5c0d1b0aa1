import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { classNames } from "./class-names"

type PriceProps = { cents: number; locale: Locale; from?: boolean; className?: string }

/** A consumer price, VAT included. Server only: islands receive the formatted text. */
export function Price({ cents, locale, from = false, className }: PriceProps) {
  const money = formatter(regionOf(locale)).money(cents)
  const text = from ? translator(locale, "common")("price.from", { price: money }) : money
  return <span className={classNames("tabular whitespace-nowrap", className)}>{text}</span>
}
