import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { z } from "zod"
import { idsOf } from "../catalogue/pieces-of-event"
import { revalidateStock } from "../storefront-cache/revalidate"

/** The products whose stock an event is about, by what its ids are of. */
const PRODUCTS: Record<string, string> = {
  order: `select line.product_id from order_item item
            join order_line_item line on line.id = item.item_id
           where item.order_id = any(?)`,
  "inventory-level": productsOf("select inventory_item_id from inventory_level where id = any(?)"),
  goods: productsOf("select unnest(?::text[])"),
  "reservation-item": productsOf("select inventory_item_id from reservation_item where id = any(?)"),
}

export default async function refreshChangedStock({ event, container }: SubscriberArgs): Promise<void> {
  const statement = PRODUCTS[event.name.split(".")[0] ?? ""]
  if (statement) await revalidateStock(container, { products: statement, of: subjectsOf(event.data) })
}

const freedSchema = z.object({ inventory_item_ids: z.array(z.string()) })

/** Our own event names the order as `order_id`, Medusa's as `id`; freed goods name what is in stock again. */
function subjectsOf(data: unknown): string[] {
  const freed = freedSchema.safeParse(data)
  if (freed.success) return freed.data.inventory_item_ids
  const ofOrder = z.object({ order_id: z.string() }).safeParse(data)
  return ofOrder.success ? [ofOrder.data.order_id] : idsOf(data)
}

function productsOf(items: string): string {
  return `select v.product_id from product_variant v
            join product_variant_inventory_item i on i.variant_id = v.id
           where i.inventory_item_id in (${items})`
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "goods.freed",
    "order.canceled",
    "order.cancelled",
    "inventory-level.created",
    "inventory-level.updated",
    "inventory-level.deleted",
    "reservation-item.created",
    "reservation-item.updated",
    "reservation-item.deleted",
  ],
  context: { subscriberId: "refresh-changed-stock" },
}
