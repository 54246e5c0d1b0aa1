import { translator } from "@etabli/i18n"
import type { OrderCancelled } from "./mail-data"
import type { Block, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { piecesBlock } from "./order-blocks"

/** To the customer: the order is off, why, and what happens to the money. */
export function orderCancelled(voice: MailVoice, data: OrderCancelled): MailDocument {
  const { t } = voice
  const { order } = data
  const names = { number: order.number, operator: order.operator.name, reference: data.reference }
  const othersStay: Block = { type: "paragraph", text: t("order_cancelled.others_stay", names) }
  return {
    locale: voice.locale,
    subject: t("order_cancelled.subject", names),
    title: t("order_cancelled.title"),
    blocks: [
      { type: "paragraph", text: t(`order_cancelled.${data.reason}`, names) },
      ...becauseBlocks(voice, data),
      { type: "paragraph", text: moneyText(voice, data) },
      ...(data.sister_states.some((state) => state !== "cancelled") ? [othersStay] : []),
      { type: "heading", text: t("order_cancelled.pieces") },
      piecesBlock(voice, order),
      { type: "link", label: t("order_cancelled.back"), url: data.shop_url },
    ],
  }
}

function becauseBlocks({ locale }: MailVoice, { because }: OrderCancelled): Block[] {
  if (because === null) return []
  return [
    { type: "heading", text: translator(locale, "aftercare")("cancelled_because") },
    { type: "quote", text: because },
  ]
}

function moneyText({ t, format }: MailVoice, { reason, refund_cents }: OrderCancelled): string {
  if (refund_cents > 0) return t("order_cancelled.refund", { total: format.money(refund_cents) })
  return t(reason === "unpaid" ? "order_cancelled.transfer_crossed" : "order_cancelled.nothing_due")
}
