import { addDays } from "@etabli/capacity"
import { promise, quoteDelivery, slowest, type Ready } from "@etabli/delivery"
import { shareBasket } from "@etabli/money"
import type {
  Address,
  Basket,
  BasketGroup,
  BasketLine,
  DeliveryOption,
  Notice,
  PaymentMethod,
  Text,
} from "@etabli/store-api"
import { toPicture } from "../../catalogue/pictures"
import type { BasketFacts, LineFacts, OperatorFacts } from "./basket-facts"
import { sellableQuantity } from "./sellable"

export type DescribeOptions = {
  /** `YYYY-MM-DD` where the workshops are. */
  today: string
  /** Ways of payment of this installation, in order. */
  methods: readonly PaymentMethod[]
}

/** A basket as its customer may see it. Every amount is computed here and nowhere else. */
export function describeBasket(facts: BasketFacts, options: DescribeOptions): Basket {
  const lines = facts.lines.map((line) => describeLine(line, facts))
  const groups = facts.operators.map((operator) => describeGroup(operator, facts, options.today))
  const payment_methods = offered(options.methods, groups)
  const basket = {
    id: facts.id,
    locale: facts.locale,
    lines,
    groups,
    contact: contactOf(facts),
    buyer: facts.metadata.buyer ?? { type: "consumer" as const },
    address: addressOf(facts),
    payment: payment_methods.find((method) => method === facts.metadata.payment) ?? null,
    payment_methods,
    discount_code: facts.discount?.code ?? null,
    totals: totals(facts, groups),
    reference: facts.basket?.state === "placed" ? facts.basket.reference : null,
  }
  return { ...basket, missing: missing(basket) }
}

/** What a line costs now; a piece that lost its price counts with what was seen and can no longer be ordered. */
export function unitCents(line: LineFacts): number {
  return line.price_cents ?? line.seen_cents
}

/** The discount on the whole basket, in cents. */
export function discountCents(facts: BasketFacts): number {
  if (!facts.discount) return 0
  const items = sum(facts.lines.map((line) => unitCents(line) * line.quantity))
  const { percent, amount_cents } = facts.discount
  return Math.min(items, percent === null ? (amount_cents ?? 0) : Math.round((items * percent) / 100))
}

export function titleOf(line: LineFacts, facts: BasketFacts): Text {
  return line.translated ? { text: line.translated, lang: facts.locale } : { text: line.title, lang: line.language }
}

export function variantTitleOf(line: LineFacts, facts: BasketFacts): Text {
  if (!line.has_choice) return { text: "", lang: facts.locale }
  if (line.variant_translated) return { text: line.variant_translated, lang: facts.locale }
  return { text: line.variant_title, lang: line.language }
}

function describeLine(line: LineFacts, facts: BasketFacts): BasketLine {
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
    max_quantity: sellableQuantity(line),
    unit_price_cents: price,
    total_cents: price * line.quantity,
    notices: notices(line),
  }
}

function notices(line: LineFacts): Notice[] {
  const sellable = sellableQuantity(line)
  const found: Notice[] = []
  if (sellable === 0) found.push({ code: "unavailable" })
  else if (sellable < line.quantity) found.push({ code: "quantity_left", available: sellable })
  if (line.price_cents !== null && line.price_cents !== line.seen_cents)
    found.push({ code: "price_changed", was_cents: line.seen_cents, now_cents: line.price_cents })
  return found
}

function describeGroup(operator: OperatorFacts, facts: BasketFacts, today: string): BasketGroup {
  const lines = facts.lines.filter((line) => line.operator_id === operator.id)
  const delivery_options = deliveryOptions(operator, { lines, facts, today })
  const chosen = delivery_options.find((option) => option.id === facts.chosen[operator.id])
  return {
    operator: operator.maker,
    seller_name: operator.seller_name,
    line_ids: lines.map((line) => line.id),
    items_cents: sum(lines.map((line) => unitCents(line) * line.quantity)),
    delivery_options,
    delivery: chosen
      ? { option_id: chosen.id, method: chosen.method, price_cents: chosen.price_cents, promise: chosen.promise }
      : null,
  }
}

type Parcel = { lines: LineFacts[]; facts: BasketFacts; today: string }
function deliveryOptions(operator: OperatorFacts, { lines, facts, today }: Parcel): DeliveryOption[] {
  const destination = facts.address ? { country: facts.address.country, postal_code: facts.address.postal_code } : {}
  const quotes = quoteDelivery(
    operator.options.map((option) => option.table),
    { ...destination, items: lines },
  )
  const ready = slowest(lines.map((line) => readiness(line, today)))
  return quotes.flatMap((quote) => {
    const option = operator.options.find((candidate) => candidate.method === quote.method)
    if (!option) return []
    const dates = promise(today, ready, { quote, workshop: { country: operator.maker.country } })
    return [{ id: option.id, method: quote.method, price_cents: quote.price_cents, promise: dates }]
  })
}

function readiness(line: LineFacts, today: string): Ready {
  if (line.weeks_min === null || line.weeks_max === null) return { state: "in_stock" }
  return { state: "made", from: addDays(today, line.weeks_min * 7), to: addDays(today, line.weeks_max * 7) }
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

function totals(facts: BasketFacts, groups: readonly BasketGroup[]): Basket["totals"] {
  const shares = shareBasket(
    groups.map((group) => ({ lines_cents: [group.items_cents], delivery_cents: group.delivery?.price_cents ?? 0 })),
    discountCents(facts),
  )
  return {
    items_cents: sum(shares.map((share) => share.items_cents)),
    discount_cents: sum(shares.map((share) => share.discount_cents)),
    delivery_cents: sum(shares.map((share) => share.delivery_cents)),
    total_cents: sum(shares.map((share) => share.total_cents)),
    quantity: sum(facts.lines.map((line) => line.quantity)),
  }
}

function missing(basket: Omit<Basket, "missing">): Basket["missing"] {
  const gaps: Basket["missing"] = []
  if (basket.lines.length === 0) gaps.push("lines")
  if (!basket.contact) gaps.push("contact")
  if (!basket.address) gaps.push("address")
  if (basket.groups.some((group) => !group.delivery)) gaps.push("delivery")
  if (!basket.payment) gaps.push("payment")
  return gaps
}

function sum(values: readonly number[]): number {
  return values.reduce((acc, value) => acc + value, 0)
}
