import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"

/** What the register said of the buyer's number, and what comes of it. */
export function VatNumberNote({ locale, basket }: { locale: Locale; basket: Basket }) {
  const { buyer, vat_number_check: check } = basket
  if (buyer.type === "consumer" || !check) return null
  const text = translator(locale, "vat")(`check.${check.state}`, { number: buyer.vat_number ?? "" })
  return check.state === "valid" ? (
    <p>{text}</p>
  ) : (
    <p role="status" className="mt-2 rounded border border-ochre bg-ochre-band px-3 py-2 text-ink">
      {text}
    </p>
  )
}
