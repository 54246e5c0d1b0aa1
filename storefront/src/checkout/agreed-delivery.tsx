import type { Locale } from "@etabli/i18n"
import type { AgreedDelivery } from "@etabli/store-api"
import { agreedSentences, promiseSentence } from "./delivery-words"

/** The dates of a delivery and what was agreed on beside them. */
export function AgreedDeliveryLines({ locale, delivery }: { locale: Locale; delivery: AgreedDelivery }) {
  return [promiseSentence(locale, delivery), ...agreedSentences(locale, delivery)].map((sentence) => (
    <span key={sentence} className="block text-sm font-normal text-soft">
      {sentence}
    </span>
  ))
}
