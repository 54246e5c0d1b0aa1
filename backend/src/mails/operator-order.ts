import type { OperatorOrder } from "./mail-data"
import type { Block, Fact, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { vatBlocks } from "./vat-blocks"
import { addressText, companyFacts, deliveryText, orderSums, piecesBlock, totalsBlock } from "./order-blocks"

/** To the workshop: what to prepare, for whom, until when, how it is paid. */
export function operatorOrder(voice: MailVoice, data: OperatorOrder): MailDocument {
  const { t } = voice
  const { order } = data
  const names = { number: order.number, operator: order.operator.name, reference: data.reference }
  return {
    locale: voice.locale,
    subject: t("operator_order.subject", names),
    title: t("operator_order.title"),
    blocks: [
      { type: "paragraph", text: t("operator_order.intro", names) },
      { type: "heading", text: t("operator_order.prepare") },
      piecesBlock(voice, order),
      totalsBlock(voice, orderSums(order), t("totals.order")),
      ...vatBlocks(voice, order.vat),
      { type: "facts", facts: [{ label: t("delivery"), value: deliveryText(voice, order) }] },
      { type: "paragraph", text: paymentText(voice, data) },
      { type: "heading", text: t("operator_order.customer") },
      { type: "facts", facts: customerFacts(voice, data.customer) },
      ...noteBlocks(voice, data.note),
      { type: "button", label: t("operator_order.open"), url: data.dashboard_url },
    ],
  }
}

function paymentText({ t, format }: MailVoice, { order, payment_method }: OperatorOrder): string {
  if (order.payment_state === "paid") return t("operator_order.payment.paid")
  return t(`operator_order.payment.${payment_method}`, { total: format.money(order.total_cents) })
}

function customerFacts(voice: MailVoice, { buyer, address, email, phone }: OperatorOrder["customer"]): Fact[] {
  const { t } = voice
  return [
    ...(buyer.type !== "consumer" ? companyFacts(voice, buyer) : []),
    { label: t("address"), value: addressText(voice, address) },
    { label: t("email"), value: email },
    ...(phone ? [{ label: t("phone"), value: phone }] : []),
  ]
}

function noteBlocks({ t }: MailVoice, note: string | null): Block[] {
  if (!note) return []
  return [
    { type: "heading", text: t("operator_order.note") },
    { type: "quote", text: note },
  ]
}
