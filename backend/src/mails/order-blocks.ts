import { translator } from "@etabli/i18n"
import type { Address, PlacedOrder } from "@etabli/store-api"
import type { Block, Fact } from "./mail-document"
import { deliveryDetails } from "./delivery-details"
import type { MailVoice } from "./mail-voice"
import { deductedFact, vatBlocks } from "./vat-blocks"

type Line = PlacedOrder["lines"][number]
type Transfer = NonNullable<PlacedOrder["transfer"]>

/** "prêt entre le 3 décembre 2026 et le 10 décembre 2026" */
export function promiseText({ t, format }: MailVoice, delivery: PlacedOrder["delivery"]): string {
  const { from, to } = delivery.promise
  const when =
    from === to
      ? t("promise.day", { day: format.date(from) })
      : t("promise.range", { from: format.date(from), to: format.date(to) })
  return t(delivery.method.startsWith("pickup") ? "promise.pickup" : "promise.delivered", { when })
}

export function deliveryText(voice: MailVoice, { delivery }: PlacedOrder): string {
  const more = deliveryDetails(voice, delivery)
  return [`${voice.t(`method.${delivery.method}`)}. ${promiseText(voice, delivery)}.`, ...more].join("\n")
}

function pieceRow({ t, format, locale }: MailVoice, line: Line) {
  const each = line.quantity > 1 ? t("unit_price", { price: format.money(line.unit_price_cents) }) : ""
  const words = translator(locale, "vat")
  const eco = line.eco_cents === null ? "" : words("eco", { amount: format.money(line.eco_cents * line.quantity) })
  return {
    quantity: t("quantity", { count: line.quantity }),
    title: line.title,
    detail: [line.variant_title.text, each, eco].filter(Boolean).join(", "),
    amount: format.money(line.total_cents),
  }
}

export function piecesBlock(voice: MailVoice, order: PlacedOrder): Block {
  return { type: "pieces", rows: order.lines.map((line) => pieceRow(voice, line)) }
}

type Sums = {
  items_cents: number
  discount_cents: number
  delivery_cents: number
  vat_deducted_cents: number
  total_cents: number
}

/** Pieces, discount if any, delivery, and their sum under the name given. */
export function totalsBlock(voice: MailVoice, sums: Sums, totalLabel: string): Block {
  const { t, format } = voice
  const delivery = sums.delivery_cents === 0 ? t("free") : format.money(sums.delivery_cents)
  const discount = { label: t("discount"), value: format.money(-sums.discount_cents) }
  return {
    type: "totals",
    facts: [
      { label: t("totals.items"), value: format.money(sums.items_cents) },
      ...(sums.discount_cents > 0 ? [discount] : []),
      { label: t("totals.delivery"), value: delivery },
      ...deductedFact(voice, sums.vat_deducted_cents),
      { label: totalLabel, value: format.money(sums.total_cents) },
    ],
  }
}

export function orderSums(order: PlacedOrder): Sums {
  return {
    ...order,
    delivery_cents: order.delivery.price_cents,
    vat_deducted_cents: order.vat?.deducted_cents ?? 0,
  }
}

/** One order as a customer reads it: who makes and sells it, the pieces, when and where. */
export function orderBlocks(voice: MailVoice, order: PlacedOrder): Block[] {
  const { t } = voice
  return [
    {
      type: "heading",
      text: t("from_workshop", order.operator),
      detail: `${order.number} · ${t("sold_by", { seller: order.seller_name })}`,
    },
    piecesBlock(voice, order),
    ...vatBlocks(voice, order.vat),
    { type: "facts", facts: [{ label: t("delivery"), value: deliveryText(voice, order) }] },
  ]
}

/** `BE68539007547034` -> `BE68 5390 0754 7034`, as people copy it. */
export function groupedIban(iban: string): string {
  return (iban.replace(/\s/g, "").match(/.{1,4}/g) ?? []).join(" ")
}

/** Everything one needs to make the transfer for one order. */
export function transferBlock({ t, format }: MailVoice, order: PlacedOrder, transfer: Transfer): Block {
  return {
    type: "facts",
    facts: [
      { label: t("payment.beneficiary"), value: transfer.beneficiary },
      { label: t("payment.amount"), value: format.money(order.total_cents) },
      { label: t("payment.iban"), value: groupedIban(transfer.iban) },
      { label: t("payment.bic"), value: transfer.bic },
      { label: t("payment.structured_reference"), value: transfer.structured_reference },
      { label: t("payment.due"), value: format.date(transfer.due) },
    ],
  }
}

export function addressText({ format }: MailVoice, address: Address): string {
  return [
    `${address.first_name} ${address.last_name}`,
    address.street,
    address.street_2,
    `${address.postal_code} ${address.city}`,
    format.country(address.country),
  ]
    .filter(Boolean)
    .join("\n")
}

export function companyFacts({ t }: MailVoice, company: { name: string; vat_number?: string | undefined }): Fact[] {
  const vat = company.vat_number ? [{ label: t("vat_number"), value: company.vat_number }] : []
  return [{ label: t("company"), value: company.name }, ...vat]
}
