import type { SellerThreshold } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To a seller: its sales to consumers in other states come near the threshold, or have passed it. */
export function sellerThreshold({ locale, t, format }: MailVoice, data: SellerThreshold): MailDocument {
  const step = data.crossed ? "crossed" : "near"
  const values = {
    seller: data.seller_name,
    year: String(data.year),
    total: format.money(data.total_cents),
    limit: format.money(data.limit_cents),
  }
  return {
    locale,
    subject: t(`seller_threshold.${step}.subject`, values),
    title: t(`seller_threshold.${step}.title`),
    blocks: [
      { type: "paragraph", text: t(`seller_threshold.${step}.text`, values) },
      { type: "paragraph", text: t("seller_threshold.elsewhere") },
      { type: "small", text: t("seller_threshold.advice") },
    ],
  }
}
