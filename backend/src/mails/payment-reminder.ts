import type { PaymentReminder } from "./mail-data"
import type { MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { transferBlocks } from "./transfer-blocks"

/** To the customer whose transfer has not come yet, before the order is cancelled. */
export function paymentReminder(voice: MailVoice, data: PaymentReminder): MailDocument {
  const { t, format } = voice
  const total = format.money(data.orders.reduce((sum, order) => sum + order.total_cents, 0))
  const dates = data.orders.flatMap((order) => (order.transfer ? [order.transfer.due] : [])).sort()
  const due = dates[0] ? format.date(dates[0]) : ""
  const names = { reference: data.reference, total, due }
  return {
    locale: voice.locale,
    subject: t("payment_reminder.subject", names),
    title: t("payment_reminder.title"),
    blocks: [
      { type: "paragraph", text: t("payment_reminder.intro", names) },
      ...transferBlocks(voice, data.orders),
      { type: "button", label: t("see_order"), url: data.order_url },
      { type: "small", text: t("payment_reminder.crossed") },
    ],
  }
}
