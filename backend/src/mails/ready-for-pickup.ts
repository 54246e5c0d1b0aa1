import type { ReadyForPickup } from "./mail-data"
import type { Block, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { deliveryDetails } from "./delivery-details"
import { piecesBlock } from "./order-blocks"

/** To the customer: the order waits at this address. */
export function readyForPickup(voice: MailVoice, data: ReadyForPickup): MailDocument {
  const { t, format } = voice
  const { order, place } = data
  const names = { number: order.number, operator: order.operator.name }
  const where = `${place.name}\n${place.street}\n${place.postal_code} ${place.city}`
  const toPay: Block = {
    type: "paragraph",
    text: t("ready_for_pickup.to_pay", { total: format.money(data.due_cents) }),
  }
  return {
    locale: voice.locale,
    subject: t("ready_for_pickup.subject", names),
    title: t("ready_for_pickup.title"),
    blocks: [
      { type: "paragraph", text: t("ready_for_pickup.intro", names) },
      {
        type: "facts",
        facts: [
          { label: t("ready_for_pickup.where"), value: where },
          ...deliveryDetails(voice, { ...order.delivery, transfer_weekdays: [] }).map((value) => ({
            label: t("delivery"),
            value,
          })),
          ...(place.opening ? [{ label: t("ready_for_pickup.opening"), value: place.opening }] : []),
        ],
      },
      { type: "paragraph", text: t("ready_for_pickup.bring", { ...names, code: order.pickup_code ?? order.number }) },
      ...(data.due_cents > 0 ? [toPay] : []),
      piecesBlock(voice, order),
      { type: "button", label: t("see_order"), url: data.order_url },
    ],
  }
}
