import type { PlacedOrder } from "@etabli/store-api"
import type { Block } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { transferBlock } from "./order-blocks"

/** How to pay the orders given by bank transfer: one account per seller, so one block per order. */
export function transferBlocks(voice: MailVoice, orders: PlacedOrder[]): Block[] {
  const { t, format } = voice
  const waiting = orders.flatMap((order) => (order.transfer ? [{ order, transfer: order.transfer }] : []))
  const first = waiting[0]
  if (!first) return []
  const due = waiting.map(({ transfer }) => transfer.due).reduce((a, b) => (a < b ? a : b))
  const total = format.money(waiting.reduce((sum, { order }) => sum + order.total_cents, 0))
  return [
    { type: "paragraph", text: t("payment.transfer", { count: waiting.length, total, due: format.date(due) }) },
    ...waiting.map(({ order, transfer }) => transferBlock(voice, order, transfer)),
    { type: "small", text: t("payment.transfer_late") },
  ]
}
