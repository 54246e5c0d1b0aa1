import { MAX_QUANTITY, type Availability } from "@etabli/store-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"

/** Weeks from the order to ready of a piece made to order; null for one that stands in stock or nowhere. */
export type LeadWeeks = { min: number; max: number } | null

/** What may be sold now, from the pieces that stand ready. */
export function availability(lead: LeadWeeks, quantity: number): Availability {
  if (lead) return { state: "made_to_order", weeks_min: lead.min, weeks_max: lead.max }
  return quantity > 0 ? { state: "in_stock", quantity } : { state: "sold_out" }
}

export function maxQuantity(available: Availability): number {
  if (available.state === "sold_out") return 0
  return available.state === "in_stock" ? Math.min(available.quantity, MAX_QUANTITY) : MAX_QUANTITY
}

/** Pieces in stock and not reserved, by product id. One statement, whatever the number of products. */
export async function stockOfProducts(
  container: Pick<MedusaContainer, "resolve">,
  productIds: readonly string[],
): Promise<Map<string, number>> {
  if (productIds.length === 0) return new Map()
  const rows = await selectRows<{ product_id: string; quantity: number }>(container, STOCK_OF_PRODUCTS, [productIds])
  return new Map(rows.map((row) => [row.product_id, row.quantity]))
}

const STOCK_OF_PRODUCTS = `
  select v.product_id, sum(greatest(l.stocked_quantity - l.reserved_quantity, 0))::int as quantity
    from product_variant v
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
   where v.product_id = any(?) and v.deleted_at is null
   group by v.product_id`
