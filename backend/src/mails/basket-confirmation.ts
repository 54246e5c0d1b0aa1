import { translator } from "@etabli/i18n"
import type { PlacedBasket } from "@etabli/store-api"
import { hoursIn, listIn } from "../impact/impact-words"
import type { BasketConfirmation } from "./mail-data"
import type { Block, MailDocument } from "./mail-document"
import type { MailVoice } from "./mail-voice"
import { addressText, companyFacts, orderBlocks, totalsBlock } from "./order-blocks"
import { numberBlocks, totalLabel } from "./vat-blocks"
import { transferBlocks } from "./transfer-blocks"

/** To the customer, once the basket is placed: what was agreed, with whom, and the rights that go with it. */
export function basketConfirmation(voice: MailVoice, data: BasketConfirmation): MailDocument {
  const { t, format } = voice
  const { basket } = data
  const facts = [
    { label: t("reference"), value: basket.reference },
    { label: t("placed_at"), value: format.dateTime(basket.placed_at) },
  ]
  return {
    locale: voice.locale,
    subject: t("basket_confirmation.subject", { reference: basket.reference }),
    title: t("basket_confirmation.title"),
    blocks: [
      { type: "paragraph", text: t("basket_confirmation.intro", { count: basket.orders.length }) },
      { type: "facts", facts },
      { type: "button", label: t("see_order"), url: data.order_url },
      ...basket.orders.flatMap((order) => orderBlocks(voice, order)),
      { type: "rule" },
      totalsBlock(voice, basket.totals, totalLabel(voice, basket.orders)),
      { type: "facts", facts: buyerFacts(voice, basket) },
      ...numberBlocks(voice, basket),
      ...paymentBlocks(voice, basket),
      ...impactBlocks(voice, data),
      ...rightsBlocks(voice, data),
    ],
  }
}

function buyerFacts(voice: MailVoice, { buyer, address }: PlacedBasket) {
  const company = buyer.type !== "consumer" ? companyFacts(voice, buyer) : []
  return [...company, { label: voice.t("address"), value: addressText(voice, address) }]
}

function paymentBlocks(voice: MailVoice, basket: PlacedBasket): Block[] {
  const method = basket.payment_method
  const blocks: Block[] =
    method === "transfer"
      ? transferBlocks(voice, basket.orders)
      : [{ type: "paragraph", text: voice.t(`payment.${method}`) }]
  return [{ type: "heading", text: voice.t("payment.heading") }, ...blocks]
}

/** The receipt in short: a workshop's hours, and what the pieces are made of. */
function impactBlocks({ locale }: MailVoice, { impact, impact_url }: BasketConfirmation): Block[] {
  const t = translator(locale, "impact")
  const workshops = impact.operators.map(({ name, city, bench_minutes }) => ({
    label: `${name}, ${city}`,
    value: t("receipt.hours", { hours: hoursIn(locale, bench_minutes) }),
  }))
  const materials = { label: t("receipt.materials"), value: listIn(locale, impact.materials) }
  return [
    { type: "heading", text: t("receipt.mail_title") },
    { type: "facts", facts: [...workshops, ...(impact.materials.length > 0 ? [materials] : [])] },
    { type: "link", label: t("receipt.from_order"), url: impact_url },
  ]
}

/** A company has no right of withdrawal; guarantee and terms are told to everybody. */
function rightsBlocks({ t }: MailVoice, data: BasketConfirmation): Block[] {
  const withdrawal: Block[] = [
    { type: "heading", text: t("basket_confirmation.withdrawal_heading") },
    { type: "paragraph", text: t("basket_confirmation.withdrawal") },
    { type: "link", label: t("basket_confirmation.withdrawal_link"), url: data.withdrawal_url },
  ]
  return [
    ...(data.basket.buyer.type === "consumer" ? withdrawal : []),
    { type: "small", text: t("basket_confirmation.guarantee") },
    { type: "link", label: t("basket_confirmation.terms_link"), url: data.terms_url },
  ]
}
