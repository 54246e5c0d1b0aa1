import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { moveStock, type StockShort } from "../../stock/move-stock"
import { listingRefusal } from "./listing-refusal"
import type { ListedPiece, WantedMove } from "./piece-to-write"
import type { Ties } from "./read-ties"

type Item = { sku: string; variant_id: string; item_id: string | null }
type Move = WantedMove & { inventory_item_id: string; location_id: string }

/**
 * Moves the stock of listed pieces, each level by its difference, and gives those that now stand ready an item to count.
 * @throws a refusal where less would lie somewhere than is promised to orders
 */
export async function writeStock(
  trx: Knex,
  { pieces, moves }: { pieces: readonly ListedPiece[]; moves: readonly WantedMove[] },
  { places }: Ties,
): Promise<void> {
  const ready = pieces.flatMap(({ piece }) =>
    piece.kind === "made_to_order" ? [] : piece.variants.map(({ sku }) => sku),
  )
  const items = await openItems(trx, [...new Set([...ready, ...moves.map(({ sku }) => sku)])])
  const wanted = moves.flatMap((move): Move[] => {
    const [inventory_item_id, location_id] = [items.get(move.sku), places[move.place]]
    return inventory_item_id && location_id ? [{ ...move, inventory_item_id, location_id }] : []
  })
  const outcome = await moveStock(
    trx,
    wanted.map(({ inventory_item_id, location_id, delta }) => ({ inventory_item_id, location_id, delta })),
  )
  if (!outcome.ok) throw belowReserved(outcome.short, wanted)
}

/** Items by code. What is made to order has none until the first one stands ready; a piece may become one that does. */
async function openItems(trx: Knex, skus: readonly string[]): Promise<Map<string, string>> {
  if (skus.length === 0) return new Map()
  const { rows } = await trx.raw<{ rows: Item[] }>(
    `select v.sku, v.id as variant_id, i.inventory_item_id as item_id from product_variant v
       left join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
      where v.sku = any(?) and v.deleted_at is null`,
    [skus] as never,
  )
  const made = rows
    .filter(({ item_id }) => item_id === null)
    .map(({ sku, variant_id }) => ({ sku, variant_id, id: generateEntityId(undefined, "iitem") }))
  await insertRows(trx, {
    inventory_item: made.map(({ id, sku }) => ({ id, sku: `${sku}-READY`, requires_shipping: true })),
    product_variant_inventory_item: made.map(({ id, variant_id }) => ({
      id: generateEntityId(undefined, "pvitem"),
      variant_id,
      inventory_item_id: id,
      required_quantity: 1,
    })),
  })
  const known = rows.flatMap(({ sku, item_id }): [string, string][] => (item_id ? [[sku, item_id]] : []))
  return new Map([...known, ...made.map(({ sku, id }): [string, string] => [sku, id])])
}

function belowReserved(short: readonly StockShort[], wanted: readonly Move[]) {
  const fields = short.flatMap(({ inventory_item_id, location_id, reserved }) => {
    const move = wanted.find((one) => one.inventory_item_id === inventory_item_id && one.location_id === location_id)
    return move ? [{ ...move, reserved }] : []
  })
  return listingRefusal({
    code: "below_reserved",
    fields: fields.map(({ path, reserved }) => ({ path, code: "below_reserved", detail: String(reserved) })),
    told: fields.map(({ told, reserved }) => `${told}: ${String(reserved)} are promised to orders.`).join(" "),
  })
}
