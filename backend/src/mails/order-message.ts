import { translator } from "@etabli/i18n"
import type { OrderMessage } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"

/** To the customer: what a person of the workshop wrote. */
export function orderMessage({ locale, t: common }: MailVoice, data: OrderMessage): MailDocument {
  const t = translator(locale, "aftercare")
  const { order } = data
  return {
    locale,
    subject: data.subject,
    title: t("message.title", { operator: order.operator.name }),
    blocks: [
      ...data.text.split(/\n{2,}/).map((text) => ({ type: "paragraph" as const, text })),
      { type: "rule" },
      { type: "small", text: t("message.about", { number: order.number }) },
      { type: "small", text: t("message.answer", { email: data.operator_email }) },
      { type: "button", label: common("see_order"), url: data.order_url },
    ],
  }
}
