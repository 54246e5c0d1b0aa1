import { translator } from "@etabli/i18n"
import type { OrderRefunded } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To the customer: how much comes back, by whom, and why. */
export function orderRefunded({ locale, format, t: common }: MailVoice, data: OrderRefunded): MailDocument {
  const t = translator(locale, "aftercare")
  const { order } = data
  const amount = format.money(data.amount_cents)
  const names = { amount, number: order.number, operator: order.operator.name }
  const text = data.by_hand ? t("refunded.by_hand", { ...names, seller: order.seller_name }) : t("refunded.card", names)
  return {
    locale,
    subject: t("refunded.subject", { amount, number: order.number }),
    title: t("refunded.title"),
    blocks: [
      { type: "paragraph", text },
      { type: "heading", text: t("refunded.reason") },
      { type: "quote", text: data.reason },
      { type: "button", label: common("see_order"), url: data.order_url },
    ],
  }
}
