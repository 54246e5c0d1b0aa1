import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../database/database-of"
import { selectRows } from "../../database/select-rows"
import { moveStock, type StockMove, type StockShort } from "../../stock/move-stock"
import { listingRefusal } from "./listing-refusal"
import type { PiecesPlan } from "./plan-pieces"
import type { ListedVariants } from "./read-variants"

/** `done`: variants whose stock was moved already. */
type Input = { plan: PiecesPlan; variants: ListedVariants; done: ListedVariants }
type Place = { handle: string; location_id: string }
type Wanted = StockMove & { path: string; told: string }

/** Puts new pieces in stock, and moves the stock of listed ones by what file or form says more or less than before. */
export const saveStockStep = createStep(
  "save-stock",
  async ({ plan, variants, done }: Input, { container }) => {
    const rest = Object.entries(variants).filter(([sku]) => !done[sku]?.item_id)
    const wanted = await wantedMoves(container, plan, Object.fromEntries(rest))
    const moves = wanted.map(({ path: _, told: __, ...move }) => move)
    await databaseOf(container).transaction(async (trx) => {
      const outcome = await moveStock(trx, moves)
      if (!outcome.ok) throw refusalFor(outcome.short, wanted)
    })
    return new StepResponse<{ moved: number }, StockMove[]>({ moved: moves.length }, moves)
  },
  async (moves, { container }) => {
    const back = (moves ?? []).map((move) => ({ ...move, delta: -move.delta }))
    await databaseOf(container).transaction((trx) => moveStock(trx, back))
  },
)

function refusalFor(short: readonly StockShort[], wanted: readonly Wanted[]): MedusaError {
  const fields = short.flatMap(({ inventory_item_id, location_id, reserved }) => {
    const move = wanted.find((one) => one.inventory_item_id === inventory_item_id && one.location_id === location_id)
    return move ? [{ ...move, reserved }] : []
  })
  return listingRefusal({
    code: "below_reserved",
    fields: fields.map(({ path, reserved }) => ({ path, code: "below_reserved", detail: String(reserved) })),
    told: fields.map(({ told, reserved }) => `${told}: ${reserved} are promised to orders.`).join(" "),
  })
}

async function wantedMoves(container: MedusaContainer, plan: PiecesPlan, variants: ListedVariants): Promise<Wanted[]> {
  const places = await selectRows<Place>(
    container,
    `select metadata ->> 'handle' as handle, id as location_id from stock_location where deleted_at is null`,
  )
  const locations = new Map(places.map((place) => [place.handle, place.location_id]))
  const before = await importedStock(
    container,
    Object.values(variants).map((variant) => variant.variant_id),
  )
  return [...plan.fresh, ...plan.changed].flatMap(({ file, edit }) =>
    file.variants.flatMap(({ sku, stock = {} }, index) => {
      const { item_id = null, variant_id = "" } = variants[sku] ?? {}
      if (!item_id) return []
      const known = edit ? edit.seen[sku] : before.get(variant_id)
      return Object.entries(stock).map(([place, quantity]): Wanted => {
        const location_id = locations.get(place)
        const told = `${sku} has stock in ${place}`
        if (!location_id) throw new MedusaError(MedusaError.Types.NOT_FOUND, `${told}, which is no place we know.`)
        const path = `variants.${String(index)}.stock.${place}`
        return { inventory_item_id: item_id, location_id, delta: quantity - (known?.[place] ?? 0), path, told }
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
