import { formatter, type Locale, regionOf, translator } from "@etabli/i18n"
import { classNames } from "./class-names"

type PriceProps = { cents: number; locale: Locale; from?: boolean; className?: string }

/** A consumer price, VAT included. Server only: islands receive the formatted text. */
export function Price({ cents, locale, from = false, className }: PriceProps) {
  const money = formatter(regionOf(locale)).money(cents)
  const text = from ? translator(locale, "common")("price.from", { price: money }) : money
  // The figure keeps its sign beside it; what stands before it may leave it a line of its own.
  return <span className={classNames("tabular", !from && "whitespace-nowrap", className)}>{text}</span>
}
