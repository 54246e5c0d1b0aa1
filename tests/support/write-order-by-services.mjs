// Run by `medusa exec`: writes again, by Medusa's own services, the order whose id is given, and prints the copy's id.
// What the services write is the measure for what `place-basket` writes.
export default async function writeOrderByServices({ container, args }) {
  const [orderId] = args
  const services = ["order", "payment", "inventory", "link", "query"].map((name) => container.resolve(name))
  const [orders, payments, inventory, link, query] = services
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "*",
      "items.*",
      "items.adjustments.*",
      "items.tax_lines.*",
      "shipping_methods.*",
      "shipping_methods.adjustments.*",
      "shipping_methods.tax_lines.*",
      "shipping_address.*",
      "billing_address.*",
      "payment_collections.*",
      "payment_collections.payments.*",
    ],
    filters: { id: orderId },
  })
  const [original] = data
  const [copy] = await orders.createOrders([copyOf(original)])
  await copyPayment(payments, link, { original, copy })
  await copyReservations(inventory, { original, copy })
  console.log(`COPY ${copy.id}`)
}

const strip = (row, ...names) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
const bookkeeping = ["id", "created_at", "updated_at", "deleted_at"]

function copyOf(order) {
  const { region_id, customer_id, sales_channel_id, status, email, currency_code, locale } = order
  return {
    ...{ region_id, customer_id, sales_channel_id, status, email, currency_code, locale, no_notification: false },
    shipping_address: strip(order.shipping_address, ...bookkeeping),
    billing_address: strip(order.billing_address, ...bookkeeping),
    items: order.items.map((item) => ({
      ...strip(item, ...bookkeeping, "detail", "raw_quantity", "raw_unit_price", "tax_lines", "adjustments"),
      tax_lines: item.tax_lines.map(taxLineOf),
      adjustments: item.adjustments.map(({ code, description, amount, promotion_id }) => ({
        code,
        description,
        amount,
        promotion_id,
        is_tax_inclusive: true,
      })),
    })),
    shipping_methods: order.shipping_methods.map(({ name, amount, shipping_option_id, data, ...method }) => ({
      ...{ name, amount, shipping_option_id, data, is_tax_inclusive: true },
      tax_lines: method.tax_lines.map(taxLineOf),
      adjustments: method.adjustments.map((row) => strip(row, ...bookkeeping, "shipping_method_id", "raw_amount")),
    })),
  }
}

/** The rate as it was written, with all its digits. */
function taxLineOf({ code, description, raw_rate }) {
  return { code, description, rate: raw_rate.value }
}

async function copyPayment(payments, link, { original, copy }) {
  const [collection] = original.payment_collections
  const [payment] = collection.payments
  const { amount, currency_code } = collection
  const [made] = await payments.createPaymentCollections([{ amount, currency_code }])
  const { provider_id, data } = payment
  const session = await payments.createPaymentSession(made.id, {
    provider_id,
    amount,
    currency_code,
    data,
    context: {},
  })
  await payments.authorizePaymentSession(session.id, {})
  await link.create([{ order: { order_id: copy.id }, payment: { payment_collection_id: made.id } }])
}

async function copyReservations(inventory, { original, copy }) {
  const kept = await inventory.listReservationItems({ line_item_id: original.items.map((item) => item.id) })
  await inventory.createReservationItems(
    kept.map((reservation) => {
      const index = original.items.findIndex((item) => item.id === reservation.line_item_id)
      const { inventory_item_id, location_id, quantity } = reservation
      return { inventory_item_id, location_id, quantity, line_item_id: copy.items[index].id }
    }),
  )
}
