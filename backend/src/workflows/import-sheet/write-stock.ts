import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { type MoveOutcome, moveStock } from "../../stock/move-stock"
import type { Ties } from "./new-piece-rows"
import type { StockWish } from "./plan-stock"

type Item = { variant_id: string; inventory_item_id: string }

/** Moves levels by what a sheet counts more or less than is kept. */
export async function writeStock(trx: Knex, wishes: readonly StockWish[], ties: Ties): Promise<MoveOutcome> {
  const items = await itemsOf(trx, wishes)
  const moves = wishes.map(({ variant_id, place, before, after }) => ({
    inventory_item_id: items.get(variant_id) ?? "",
    location_id: ties.places[place] ?? "",
    delta: after - before,
  }))
  return moveStock(trx, moves)
}

/** What is made to order has no stock item until the first one stands ready. */
async function itemsOf(trx: Knex, wishes: readonly StockWish[]): Promise<Map<string, string>> {
  const rows = await trx<Item>("product_variant_inventory_item")
    .select("variant_id", "inventory_item_id")
    .whereIn(
      "variant_id",
      wishes.map(({ variant_id }) => variant_id),
    )
    .whereNull("deleted_at")
  const known = new Map(rows.map((row) => [row.variant_id, row.inventory_item_id]))
  const bare = new Map(
    wishes.filter(({ variant_id }) => !known.has(variant_id)).map((wish) => [wish.variant_id, wish.sku]),
  )
  const made = [...bare].map(([variant_id, sku]) => ({ variant_id, sku, id: generateEntityId(undefined, "iitem") }))
  await insertRows(trx, {
    inventory_item: made.map(({ id, sku }) => ({ id, sku: `${sku}-READY`, requires_shipping: true })),
    product_variant_inventory_item: made.map(({ id, variant_id }) => ({
      id: generateEntityId(undefined, "pvitem"),
      ...{ variant_id, inventory_item_id: id, required_quantity: 1 },
    })),
  })
  return new Map([...known, ...made.map(({ variant_id, id }): [string, string] => [variant_id, id])])
}
