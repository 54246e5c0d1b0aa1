import { translator } from "@etabli/i18n"
import type { OrderShipped } from "./mail-data"
import type { Block, Fact, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { addressText } from "./order-blocks"

/** To the customer: what left, with whom, and how to find it. */
export function orderShipped(voice: MailVoice, data: OrderShipped): MailDocument {
  const t = translator(voice.locale, "aftercare")
  const { order, pieces, tracking } = data
  const names = { number: order.number, operator: order.operator.name }
  return {
    locale: voice.locale,
    subject: t("shipped.subject", names),
    title: t("shipped.title"),
    blocks: [
      { type: "paragraph", text: t(order.delivery.method === "van" ? "shipped.intro_van" : "shipped.intro", names) },
      {
        type: "facts",
        facts: [...trackingFacts(t, tracking), { label: t("shipped.to"), value: addressText(voice, data.address) }],
      },
      { type: "heading", text: t("shipped.pieces") },
      {
        type: "pieces",
        rows: pieces.map((piece) => ({
          ...piece,
          quantity: voice.t("quantity", { count: piece.quantity }),
          detail: "",
          amount: "",
        })),
      },
      ...(tracking.url ? [{ type: "button", label: t("shipped.track"), url: tracking.url } satisfies Block] : []),
      { type: "paragraph", text: t("shipped.check") },
      { type: "link", label: voice.t("see_order"), url: data.order_url },
    ],
  }
}

type Words = ReturnType<typeof translator<"aftercare">>

function trackingFacts(t: Words, { carrier, number }: OrderShipped["tracking"]): Fact[] {
  return [
    ...(carrier ? [{ label: t("shipped.carrier"), value: carrier }] : []),
    ...(number ? [{ label: t("shipped.tracking"), value: number }] : []),
  ]
}
