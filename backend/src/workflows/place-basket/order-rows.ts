import { creditorReference, decimalFromCents } from "@etabli/money"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns, rawAmount, type Row, type RowsByTable } from "../../database/insert-rows"
import { agreedDelivery, deliveryData } from "../../delivery/chosen-delivery"
import { providerIdOf } from "./payment-provider"
import type { OrderPlan, PlannedLine, PlannedOrder } from "./order-plan"
import { vatRows } from "./vat-rows"

export type PlacedFacts = { basket_id: string; reference: string; payment_data: Record<string, unknown>; at: Date }

/** What a person reads and says of one order: the basket's reference and a number. */
export function orderNumber(reference: string, position: number): string {
  return `${reference}-${position}`
}

/** The rows of all orders of a basket, as Medusa's own services would have written them. */
export function orderRows(plan: OrderPlan, facts: PlacedFacts): RowsByTable {
  const parts = plan.orders.map((order) => rowsOfOrder(plan, order, facts))
  const tables: Record<string, Row[]> = {}
  for (const part of parts) for (const [table, rows] of Object.entries(part)) (tables[table] ??= []).push(...rows)
  return tables
}

function rowsOfOrder(plan: OrderPlan, order: PlannedOrder, facts: PlacedFacts): RowsByTable {
  const addressIds = {
    shipping: generateEntityId(undefined, "ordaddr"),
    billing: generateEntityId(undefined, "ordaddr"),
  }
  const methodId = generateEntityId(undefined, "ordsm")
  const { adjustments, ...vat } = vatRows(plan, order, { methodId, at: facts.at })
  return {
    order_address: [addressRow(plan, addressIds.shipping), addressRow(plan, addressIds.billing)],
    order: [orderRow(plan, order, { ...facts, addressIds })],
    order_line_item: order.lines.map(lineRow),
    order_item: order.lines.map((line) => itemRow(order.id, line)),
    order_line_item_adjustment: [
      ...order.lines.filter((line) => line.discount_cents > 0).map((line) => adjustmentRow(plan, line)),
      ...adjustments,
    ],
    order_promotion: promotionRows(plan, order),
    ...deliveryRows(order, methodId),
    ...vat,
    order_summary: [summaryRow(order)],
    order_cart: [{ id: generateEntityId(undefined, "ordercart"), order_id: order.id, cart_id: plan.cart_id }],
    order_operator: [{ id: generateEntityId(undefined, "link"), order_id: order.id, operator_id: order.operator.id }],
    ...paymentRows(plan, order, facts),
    basket_order: [basketOrderRow(order, facts.basket_id)],
    line_promise: order.lines.flatMap((line) => (line.ready ? [promiseRow(order, line.id, line.ready)] : [])),
  }
}

function promiseRow(order: PlannedOrder, line_id: string, ready: NonNullable<PlannedLine["ready"]>): Row {
  const { earliest_week, last_week, from, to } = ready
  return {
    id: generateEntityId(undefined, "lprom"),
    line_id,
    order_id: order.id,
    operator_id: order.operator.id,
    earliest_week,
    last_week,
    ready_from: from,
    ready_to: to,
  }
}

function addressRow(plan: OrderPlan, id: string): Row {
  const { address, buyer } = plan
  return {
    id,
    customer_id: plan.customer_id,
    company: buyer.type === "consumer" ? null : buyer.name,
    first_name: address.first_name,
    last_name: address.last_name,
    address_1: address.street,
    address_2: address.street_2 ?? null,
    city: address.city,
    country_code: address.country,
    postal_code: address.postal_code,
    phone: plan.phone,
    metadata: buyer.type !== "consumer" && buyer.vat_number ? { vat_number: buyer.vat_number } : null,
  }
}

type OrderFacts = PlacedFacts & { addressIds: { shipping: string; billing: string } }
function orderRow(plan: OrderPlan, order: PlannedOrder, facts: OrderFacts): Row {
  return {
    id: order.id,
    region_id: plan.region_id,
    customer_id: plan.customer_id,
    sales_channel_id: plan.sales_channel_id,
    status: "pending",
    version: 1,
    is_draft_order: false,
    email: plan.email,
    currency_code: "eur",
    locale: plan.locale,
    no_notification: false,
    shipping_address_id: facts.addressIds.shipping,
    billing_address_id: facts.addressIds.billing,
    custom_display_id: orderNumber(facts.reference, order.position),
  }
}

function lineRow(line: PlannedLine): Row {
  return {
    id: line.id,
    title: line.title.text,
    subtitle: line.variant_title.text || null,
    thumbnail: line.thumbnail,
    variant_id: line.variant_id,
    product_id: line.product_id,
    product_title: line.title.text,
    product_handle: line.handle,
    variant_sku: line.sku,
    variant_title: line.variant_title.text || null,
    requires_shipping: true,
    is_discountable: true,
    is_tax_inclusive: true,
    ...amountColumns("unit_price", decimalFromCents(line.unit_price_cents)),
    metadata: {},
  }
}

const UNTOUCHED = [
  "fulfilled_quantity",
  "shipped_quantity",
  "delivered_quantity",
  "return_requested_quantity",
  "return_received_quantity",
  "return_dismissed_quantity",
  "written_off_quantity",
].reduce<Row>((row, column) => ({ ...row, ...amountColumns(column, "0") }), {})

function itemRow(orderId: string, line: PlannedLine): Row {
  return {
    id: generateEntityId(undefined, "orditem"),
    order_id: orderId,
    version: 1,
    item_id: line.id,
    ...amountColumns("quantity", String(line.quantity)),
    ...UNTOUCHED,
    metadata: {},
  }
}

function adjustmentRow(plan: OrderPlan, line: PlannedLine): Row {
  return {
    id: generateEntityId(undefined, "ordliadj"),
    item_id: line.id,
    code: plan.discount?.code ?? null,
    description: null,
    promotion_id: plan.discount?.promotion_id ?? null,
    is_tax_inclusive: true,
    version: 1,
    ...amountColumns("amount", decimalFromCents(line.discount_cents)),
  }
}

function promotionRows(plan: OrderPlan, order: PlannedOrder): Row[] {
  if (!plan.discount || order.discount_cents === 0) return []
  return [
    { id: generateEntityId(undefined, "orderpromo"), order_id: order.id, promotion_id: plan.discount.promotion_id },
  ]
}

function deliveryRows(order: PlannedOrder, methodId: string): RowsByTable {
  const { option_id, ...written } = order.delivery
  const { method, price_cents } = written
  return {
    order_shipping_method: [
      {
        id: methodId,
        name: method,
        is_tax_inclusive: true,
        shipping_option_id: option_id,
        data: { method, ...deliveryData(agreedDelivery(written)) },
        ...amountColumns("amount", decimalFromCents(price_cents)),
      },
    ],
    order_shipping: [
      { id: generateEntityId(undefined, "ordspmv"), order_id: order.id, version: 1, shipping_method_id: methodId },
    ],
  }
}

function summaryRow(order: PlannedOrder): Row {
  const total = order.total_cents / 100
  const owed = rawAmount(decimalFromCents(order.total_cents))
  const nothing = rawAmount("0")
  return {
    id: generateEntityId(undefined, "ordsum"),
    order_id: order.id,
    version: 1,
    totals: {
      paid_total: 0,
      raw_paid_total: nothing,
      refunded_total: 0,
      raw_refunded_total: nothing,
      credit_line_total: 0,
      raw_credit_line_total: nothing,
      transaction_total: 0,
      raw_transaction_total: nothing,
      accounting_total: total,
      raw_accounting_total: owed,
      pending_difference: total,
      raw_pending_difference: owed,
      current_order_total: total,
      raw_current_order_total: owed,
      original_order_total: total,
      raw_original_order_total: owed,
    },
  }
}

/** Each order has a payment of its own for its share, so that a capture or refund can never reach another's. */
function paymentRows(plan: OrderPlan, order: PlannedOrder, facts: PlacedFacts): RowsByTable {
  const ids = {
    collection: generateEntityId(undefined, "pay_col"),
    session: generateEntityId(undefined, "payses"),
    payment: generateEntityId(undefined, "pay"),
  }
  const share = decimalFromCents(order.total_cents)
  const number = orderNumber(facts.reference, order.position)
  const shared = {
    currency_code: "eur",
    ...amountColumns("amount", share),
    provider_id: providerIdOf(plan.payment_method),
    data: { ...facts.payment_data, share_cents: order.total_cents, structured_reference: creditorReference(number) },
  }
  return {
    payment_collection: [
      {
        id: ids.collection,
        currency_code: "eur",
        status: "authorized",
        ...amountColumns("amount", share),
        ...amountColumns("authorized_amount", share),
        ...amountColumns("captured_amount", "0"),
        ...amountColumns("refunded_amount", "0"),
      },
    ],
    payment_session: [
      {
        id: ids.session,
        payment_collection_id: ids.collection,
        status: "authorized",
        authorized_at: facts.at,
        context: {},
        ...shared,
      },
    ],
    payment: [{ id: ids.payment, payment_collection_id: ids.collection, payment_session_id: ids.session, ...shared }],
    order_payment_collection: [
      { id: generateEntityId(undefined, "ordpay"), order_id: order.id, payment_collection_id: ids.collection },
    ],
  }
}

function basketOrderRow(order: PlannedOrder, basketId: string): Row {
  return {
    id: generateEntityId(undefined, "bskord"),
    basket_id: basketId,
    order_id: order.id,
    position: order.position,
    operator_id: order.operator.id,
    operator_handle: order.operator.handle,
    operator_name: order.operator.name,
    seller_name: order.seller_name,
    total_cents: order.total_cents,
  }
}
