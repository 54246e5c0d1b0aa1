import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { selectRows } from "../../database/select-rows"
import type { PiecesPlan } from "./plan-pieces"
import type { ListedVariants } from "./read-variants"

type Input = { plan: PiecesPlan; variants: ListedVariants }
type Place = { handle: string; location_id: string }
type Level = { inventory_item_id: string; location_id: string }
type Move = Level & { quantity: number }
type Done = { created: string[]; moved: Move[] }

/** Puts new pieces in stock, and moves the stock of listed ones by what their file says more or less than before. */
export const saveStockStep = createStep(
  "save-stock",
  async ({ plan, variants }: Input, { container }) => {
    const moves = await wantedMoves(container, plan, variants)
    const known = await knownLevels(container, moves)
    const isKnown = ({ inventory_item_id, location_id }: Level) => known.has(`${inventory_item_id} ${location_id}`)
    const inventory = container.resolve(Modules.INVENTORY)
    const created = await inventory.createInventoryLevels(
      moves
        .filter((move) => !isKnown(move))
        .map(({ quantity, ...level }) => ({ ...level, stocked_quantity: quantity })),
    )
    const moved = moves.filter((move) => isKnown(move) && move.quantity !== 0)
    for (const { inventory_item_id, location_id, quantity } of moved)
      await inventory.adjustInventory(inventory_item_id, location_id, quantity)
    return new StepResponse<null, Done>(null, { created: created.map((level) => level.id), moved })
  },
  async (done, { container }) => {
    if (!done) return
    const inventory = container.resolve(Modules.INVENTORY)
    for (const { inventory_item_id, location_id, quantity } of done.moved)
      await inventory.adjustInventory(inventory_item_id, location_id, -quantity)
    if (done.created.length > 0) await inventory.deleteInventoryLevels(done.created)
  },
)

async function wantedMoves(container: MedusaContainer, plan: PiecesPlan, variants: ListedVariants): Promise<Move[]> {
  const places = await selectRows<Place>(
    container,
    `select metadata ->> 'handle' as handle, id as location_id from stock_location where deleted_at is null`,
  )
  const locations = new Map(places.map((place) => [place.handle, place.location_id]))
  const before = await importedStock(
    container,
    Object.values(variants).map((variant) => variant.variant_id),
  )
  return [...plan.fresh, ...plan.changed].flatMap(({ file }) =>
    file.variants.flatMap(({ sku, stock = {} }) => {
      const { item_id = null, variant_id = "" } = variants[sku] ?? {}
      if (!item_id) return []
      return Object.entries(stock).map(([place, quantity]): Move => {
        const location_id = locations.get(place)
        if (!location_id)
          throw new MedusaError(MedusaError.Types.NOT_FOUND, `${sku} has stock in ${place}, which is no place we know.`)
        return { inventory_item_id: item_id, location_id, quantity: quantity - (before.get(variant_id)?.[place] ?? 0) }
      })
    }),
  )
}

async function importedStock(container: MedusaContainer, variantIds: string[]) {
  const rows = await selectRows<{ variant_id: string; imported_stock: Record<string, number> }>(
    container,
    "select variant_id, imported_stock from variant_details where variant_id = any(?) and deleted_at is null",
    [variantIds],
  )
  return new Map(rows.map((row) => [row.variant_id, row.imported_stock]))
}

async function knownLevels(container: MedusaContainer, moves: Move[]): Promise<Set<string>> {
  const rows = await selectRows<Level>(
    container,
    "select inventory_item_id, location_id from inventory_level where inventory_item_id = any(?) and deleted_at is null",
    [moves.map((move) => move.inventory_item_id)],
  )
  return new Set(rows.map((row) => `${row.inventory_item_id} ${row.location_id}`))
}
