import type { PlacedBasket, PlacedOrder } from "@etabli/store-api"
import { toPicture } from "../../catalogue/pictures"
import { config } from "../../config"
import { agreedDelivery } from "../../delivery/chosen-delivery"
import { pickupCode } from "../../workshop-orders/pickup-code"
import type { PlannedOrder, PlannedVat } from "../place-basket/order-plan"
import { groupVat } from "../read-basket/group-vat"
import type { PlacedBasketFacts, PlacedOrderFacts } from "./placed-facts"

/** A purchase as its customer may see it again: what was agreed to, and how each order stands now. */
export function describePlaced(facts: PlacedBasketFacts): PlacedBasket {
  const { plan } = facts
  const orders = facts.orders.flatMap((order) => {
    const planned = plan.orders.find((candidate) => candidate.id === order.id)
    return planned ? [describeOrder(order, planned, facts)] : []
  })
  return {
    reference: facts.reference,
    locale: plan.locale,
    placed_at: new Date(facts.placed_at).toISOString(),
    email: plan.email,
    buyer: plan.buyer,
    vat_number_check: plan.vat_number_check ?? null,
    address: plan.address,
    payment_method: plan.payment_method,
    orders,
    totals: {
      items_cents: sum(orders.map((order) => order.items_cents)),
      discount_cents: sum(orders.map((order) => order.discount_cents)),
      delivery_cents: sum(orders.map((order) => order.delivery.price_cents)),
      vat_deducted_cents: sum(orders.map((order) => order.vat?.deducted_cents ?? 0)),
      total_cents: sum(orders.map((order) => order.total_cents)),
    },
  }
}

function describeOrder(order: PlacedOrderFacts, planned: PlannedOrder, facts: PlacedBasketFacts): PlacedOrder {
  const lines = describeLines(order, planned)
  // The dates may have moved since, with a letter to the customer: the latest stand with the order.
  const delivery = agreedDelivery({ ...planned.delivery, promise: order.promise ?? planned.delivery.promise })
  return {
    id: order.id,
    number: order.number,
    operator: order.maker,
    seller_name: order.seller.name,
    state: stateOf(order, delivery.method),
    payment_state: paymentStateOf(order, facts),
    lines,
    delivery,
    pickup_code: codeOf(order, delivery.method),
    items_cents: sum(lines.map((line) => line.total_cents)),
    discount_cents: planned.discount_cents,
    total_cents: order.total_cents,
    vat: vatOf(planned),
    transfer: transferOf(order, facts),
  }
}

/** As it was decided on the day of the order, whatever its seller became since; orders of the first days have none. */
function vatOf({ vat }: { vat?: PlannedVat }): PlacedOrder["vat"] {
  return vat ? groupVat(vat.sale, vat.decision) : null
}

/** Quantities and prices as the order has them now; words and picture as the customer saw them. */
function describeLines(order: PlacedOrderFacts, planned: PlannedOrder): PlacedOrder["lines"] {
  return planned.lines.flatMap((line) => {
    const now = order.lines.find((candidate) => candidate.id === line.id)
    if (!now) return []
    return [
      {
        handle: line.handle,
        title: line.title,
        variant_title: line.variant_title,
        picture: line.picture && toPicture(line.picture, line.title.text, line.title.lang),
        quantity: now.quantity,
        unit_price_cents: now.unit_price_cents,
        total_cents: now.unit_price_cents * now.quantity,
        eco_cents: line.eco_cents ?? null,
      },
    ]
  })
}

function stateOf(order: PlacedOrderFacts, method: string): PlacedOrder["state"] {
  if (order.cancelled) return "cancelled"
  if (order.delivered) return "handed_over"
  if (order.gone) return "shipped"
  if (order.packed && isFetched(method)) return "ready"
  return order.begun ? "preparing" : "received"
}

function isFetched(method: string): boolean {
  return method.startsWith("pickup")
}

function codeOf(order: PlacedOrderFacts, method: string): string | null {
  const isWaiting = isFetched(method) && !order.cancelled && !order.delivered
  return isWaiting ? pickupCode(order.id, config.secrets.link) : null
}

function paymentStateOf(order: PlacedOrderFacts, { plan }: PlacedBasketFacts): PlacedOrder["payment_state"] {
  if (order.refunded) return "refunded"
  if (order.payment_cancelled) return "cancelled"
  if (order.paid) return "paid"
  return plan.payment_method === "test_card" ? "authorised" : "awaiting"
}

function transferOf(order: PlacedOrderFacts, facts: PlacedBasketFacts): PlacedOrder["transfer"] {
  if (facts.plan.payment_method !== "transfer" || !facts.due_on) return null
  return {
    beneficiary: order.seller.name,
    iban: order.seller.iban,
    bic: order.seller.bic,
    structured_reference: order.structured_reference,
    due: facts.due_on.slice(0, 10),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((acc, value) => acc + value, 0)
}
