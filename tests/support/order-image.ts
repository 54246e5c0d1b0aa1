import type { ShopDatabase } from "./shop-database.ts"

/** Every row that belongs to an order, by table, without what must differ between two orders: ids and times. */
const TABLES: Record<string, string> = {
  order: `select * from "order" where id = $1`,
  addresses: `select a.* from order_address a join "order" o on a.id in (o.shipping_address_id, o.billing_address_id) where o.id = $1`,
  items: "select * from order_item where order_id = $1",
  lines: "select li.* from order_line_item li join order_item oi on oi.item_id = li.id where oi.order_id = $1",
  adjustments: `select a.* from order_line_item_adjustment a join order_item oi on oi.item_id = a.item_id where oi.order_id = $1`,
  taxLines: `select t.* from order_line_item_tax_line t join order_item oi on oi.item_id = t.item_id where oi.order_id = $1`,
  shipping: "select * from order_shipping where order_id = $1",
  methods: `select m.* from order_shipping_method m join order_shipping s on s.shipping_method_id = m.id where s.order_id = $1`,
  methodTaxLines: `select t.* from order_shipping_method_tax_line t join order_shipping s on s.shipping_method_id = t.shipping_method_id where s.order_id = $1`,
  methodAdjustments: `select a.* from order_shipping_method_adjustment a join order_shipping s on s.shipping_method_id = a.shipping_method_id where s.order_id = $1`,
  summary: "select * from order_summary where order_id = $1",
  payments: `select p.* from payment p join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
  sessions: `select s.* from payment_session s join order_payment_collection l on l.payment_collection_id = s.payment_collection_id where l.order_id = $1`,
  collections: `select c.* from payment_collection c join order_payment_collection l on l.payment_collection_id = c.id where l.order_id = $1`,
  collectionLinks: "select * from order_payment_collection where order_id = $1",
  reservations: `select r.* from reservation_item r join order_item oi on oi.item_id = r.line_item_id where oi.order_id = $1`,
}

const DIFFERS = /^(id|.*_at|display_id|order_id|item_id|line_item_id|shipping_method_id|.*address_id|payment_.*id)$/

export async function orderImage(shop: ShopDatabase, orderId: string) {
  const entries = await Promise.all(
    Object.entries(TABLES).map(
      async ([name, sql]) => [name, sorted((await shop.rows(sql, [orderId])).map(essence))] as const,
    ),
  )
  return Object.fromEntries(entries)
}

/** What only one of the two has: our order's own number, and a session's id that Medusa copies into its data. */
const OURS_ONLY = "custom_display_id"
const THEIRS_ONLY = "session_id"

/** When is said as whether: a time that is set must be set in both. */
function essence(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).filter(([name]) => name !== OURS_ONLY)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, DIFFERS.test(name) ? value !== null : without(value)]),
  )
}

function without(value: unknown): unknown {
  if (value === null || typeof value !== "object" || !(THEIRS_ONLY in value)) return value
  const { [THEIRS_ONLY]: _, ...rest } = value
  return rest
}

function sorted(rows: Record<string, unknown>[]) {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ row }) => row)
}
