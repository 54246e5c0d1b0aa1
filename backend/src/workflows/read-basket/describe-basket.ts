import { slowest, type Ready } from "@etabli/delivery"
import type { Address, Basket, BasketGroup, BasketLine, Notice, PaymentMethod, Text } from "@etabli/store-api"
import { toPicture } from "../../catalogue/pictures"
import { chosenDelivery } from "../../delivery/chosen-delivery"
import { type DeliveryOffer, offerDelivery } from "../../delivery/offer-delivery"
import type { BasketFacts, LineFacts, OperatorFacts } from "./basket-facts"
import { ecoCents } from "./eco-cents"
import { groupVat } from "./group-vat"
import { lineGoods, type LineGoods } from "./line-goods"
import { unitCents } from "./unit-cents"
import { payableCents, weighBasket, type WeighedPart } from "./weigh-basket"

export type DescribeOptions = {
  /** `YYYY-MM-DD` where the workshops are. */
  today: string
  /** Ways of payment of this installation, in order. */
  methods: readonly PaymentMethod[]
  /** Whether France's contribution for furniture is shown today. */
  ecoVisible: boolean
}

/** A basket as its customer may see it. Every amount is computed here and nowhere else. */
export function describeBasket(facts: BasketFacts, options: DescribeOptions): Basket {
  const goods = lineGoods(facts, options.today)
  const lines = facts.lines.map((line) =>
    describeLine(line, facts, { ...options, most: goods.get(line.id)?.most ?? 0 }),
  )
  const untaxed = facts.operators.map((operator) => describeGroup(operator, facts, { today: options.today, goods }))
  const parts = weighBasket(facts, choicesOf(facts, untaxed), options.today)
  const groups = untaxed.map((group, index) => ({ ...group, vat: vatOf(parts[index]) }))
  const payment_methods = offered(options.methods, groups)
  const basket = {
    id: facts.id,
    locale: facts.locale,
    lines,
    groups,
    contact: contactOf(facts),
    buyer: facts.metadata.buyer ?? { type: "consumer" as const },
    vat_number_check: numberCheck(facts),
    address: addressOf(facts),
    payment: payment_methods.find((method) => method === facts.metadata.payment) ?? null,
    payment_methods,
    discount_code: facts.discount?.code ?? null,
    totals: totals(facts, parts),
    reference: facts.basket?.state === "placed" ? facts.basket.reference : null,
  }
  return { ...basket, missing: missing(basket) }
}

export function titleOf(line: LineFacts, facts: BasketFacts): Text {
  return line.translated ? { text: line.translated, lang: facts.locale } : { text: line.title, lang: line.language }
}

export function variantTitleOf(line: LineFacts, facts: BasketFacts): Text {
  if (!line.has_choice) return { text: "", lang: facts.locale }
  if (line.variant_translated) return { text: line.variant_translated, lang: facts.locale }
  return { text: line.variant_title, lang: line.language }
}

type LineOptions = DescribeOptions & { most: number }
function describeLine(line: LineFacts, facts: BasketFacts, { ecoVisible, most }: LineOptions): BasketLine {
  const title = titleOf(line, facts)
  const price = unitCents(line)
  return {
    id: line.id,
    variant_id: line.variant_id,
    handle: line.handle,
    title,
    variant_title: variantTitleOf(line, facts),
    picture: line.picture && toPicture(line.picture, title.text, title.lang),
    kind: line.kind,
    operator: facts.operators.find((operator) => operator.id === line.operator_id)?.maker.handle ?? "",
    quantity: line.quantity,
    max_quantity: most,
    unit_price_cents: price,
    total_cents: price * line.quantity,
    eco_cents: ecoVisible ? ecoCents(line, facts) : null,
    notices: notices(line, most),
  }
}

function notices(line: LineFacts, sellable: number): Notice[] {
  const found: Notice[] = []
  if (sellable === 0) found.push({ code: "unavailable" })
  else if (sellable < line.quantity) found.push({ code: "quantity_left", available: sellable })
  if (line.price_cents !== null && line.price_cents !== line.seen_cents)
    found.push({ code: "price_changed", was_cents: line.seen_cents, now_cents: line.price_cents })
  return found
}

type Dated = { today: string; goods: ReadonlyMap<string, LineGoods> }
function describeGroup(operator: OperatorFacts, facts: BasketFacts, dated: Dated): Omit<BasketGroup, "vat"> {
  const lines = facts.lines.filter((line) => line.operator_id === operator.id)
  const offer = deliveryOffer(operator, { lines, facts, ...dated })
  return {
    operator: operator.maker,
    seller_name: operator.seller_name,
    line_ids: lines.map((line) => line.id),
    items_cents: sum(lines.map((line) => unitCents(line) * line.quantity)),
    delivery_options: offer.options,
    unavailable_methods: offer.unavailable,
    delivery: chosenDelivery(offer.options, facts.chosen[operator.id]),
  }
}

type Parcel = Dated & { lines: LineFacts[]; facts: BasketFacts }
function deliveryOffer(operator: OperatorFacts, { lines, facts, today, goods }: Parcel): DeliveryOffer {
  const workshop = { country: operator.maker.country, closures: operator.bench?.plan.closures ?? [] }
  return offerDelivery(
    { options: operator.options, workshop },
    {
      country: facts.address?.country,
      postal_code: facts.address?.postal_code,
      items: lines,
      ready: slowest(lines.map((line) => readiness(goods.get(line.id)))),
      today,
      choice: facts.chosen[operator.id],
    },
  )
}

function readiness(goods: LineGoods | undefined): Ready {
  if (!goods?.ready) return { state: "in_stock" }
  return { state: "made", from: goods.ready.from, to: goods.ready.to }
}

/** Paying where one picks up makes sense only when everything is picked up. */
function offered(methods: readonly PaymentMethod[], groups: readonly BasketGroup[]): PaymentMethod[] {
  const allPickedUp = groups.every(({ delivery }) => delivery?.method.startsWith("pickup"))
  return methods.filter((method) => method !== "on_pickup" || (groups.length > 0 && allPickedUp))
}

function contactOf(facts: BasketFacts): Basket["contact"] {
  if (!facts.email) return null
  return { email: facts.email, ...(facts.phone ? { phone: facts.phone } : {}) }
}

function addressOf(facts: BasketFacts): Address | null {
  if (!facts.address) return null
  const { first_name, last_name, street, street_2, postal_code, city, country } = facts.address
  return { first_name, last_name, street, ...(street_2 ? { street_2 } : {}), postal_code, city, country }
}

function totals(facts: BasketFacts, parts: readonly WeighedPart[]): Basket["totals"] {
  const shared = sum(parts.map(({ share }) => share.total_cents))
  const total_cents = sum(parts.map(payableCents))
  return {
    items_cents: sum(parts.map(({ share }) => share.items_cents)),
    discount_cents: sum(parts.map(({ share }) => share.discount_cents)),
    delivery_cents: sum(parts.map(({ share }) => share.delivery_cents)),
    vat_deducted_cents: shared - total_cents,
    total_cents,
    quantity: sum(facts.lines.map((line) => line.quantity)),
  }
}

/** The operators with the delivery chosen, in the order of the groups. */
export function choicesOf(facts: BasketFacts, groups: readonly Pick<BasketGroup, "operator" | "delivery">[]) {
  return groups.flatMap(({ operator: { handle }, delivery }) => {
    const operator = facts.operators.find((candidate) => candidate.maker.handle === handle)
    return operator ? [{ operator, delivery }] : []
  })
}

function vatOf(part: WeighedPart | undefined): BasketGroup["vat"] {
  return part?.vat.state === "decided" ? groupVat(part.vat.sale, part.vat.decision) : null
}

function numberCheck({ metadata }: BasketFacts): Basket["vat_number_check"] {
  const check = metadata.vat_number_check
  return check ? { state: check.state, asked_at: check.asked_at } : null
}

function missing(basket: Omit<Basket, "missing">): Basket["missing"] {
  const gaps: Basket["missing"] = []
  if (basket.lines.length === 0) gaps.push("lines")
  if (!basket.contact) gaps.push("contact")
  if (!basket.address) gaps.push("address")
  if (basket.groups.some(({ delivery }) => !delivery || delivery.slot_gone)) gaps.push("delivery")
  if (!basket.payment) gaps.push("payment")
  return gaps
}

function sum(values: readonly number[]): number {
  return values.reduce((acc, value) => acc + value, 0)
}
