import type { MedusaContainer } from "@medusajs/framework/types"
import type { FieldFault } from "../../api/answer-fields"
import { type Change, recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { type Place, readOperatorFacts } from "../../pieces/publishing-operator"
import { moveStock, type StockMove, type StockShort } from "../../stock/move-stock"
import { type OwnVariant, ownVariants } from "../../stock/own-variants"
import { deliverEvents } from "../deliver-events/deliver-events"
import { foreignStock } from "../import-pieces/refuse-foreign-stock"

/** One number somebody counted, and what the list said when they did. */
export type Count = { variant_id: string; place: string; seen: number; counted: number }
export type CountStock = { operatorId: string; by: string; counts: readonly Count[] }
/** Fields are `<index of the count>`. */
export type CountOutcome = { ok: true } | { ok: false; fields: FieldFault[] }

/** Sets stock to what was counted, all or nothing; each count that cannot be is named. */
export async function countStock(
  container: MedusaContainer,
  { operatorId, by, counts }: CountStock,
): Promise<CountOutcome> {
  const db = databaseOf(container)
  const { places } = await readOperatorFacts(db, operatorId)
  const variants = await ownVariants(
    db,
    operatorId,
    counts.map(({ variant_id }) => variant_id),
  )
  const known = counts.map((count) => located(count, { places, variants }))
  const strange = known.flatMap((one, index) => (one ? [] : [{ path: String(index), code: "unknown" }]))
  if (strange.length > 0) return { ok: false, fields: strange }
  const found = known.filter((one) => one !== null)
  const abroad = await foreignStock(
    container,
    found
      .filter(({ move }) => move.delta > 0)
      .map(({ count, variant }) => ({ piece: variant.handle, operator_id: operatorId, place: count.place })),
  )
  const forbidden = found.flatMap(({ count, variant }, index) =>
    abroad.some(({ piece, place }) => piece === variant.handle && place === count.place)
      ? [{ path: String(index), code: "foreign_stock" }]
      : [],
  )
  if (forbidden.length > 0) return { ok: false, fields: forbidden }
  const outcome = await db.transaction(async (trx) => {
    const moved = await moveStock(
      trx,
      found.map(({ move }) => move),
    )
    if (moved.ok) await recordChange(trx, ...found.map((one) => changeOf(one, { operatorId, by })))
    return moved
  })
  if (!outcome.ok) return { ok: false, fields: faultsOf(outcome.short, found) }
  deliverEvents.soon(container)
  return { ok: true }
}

type Located = { count: Count; variant: OwnVariant; move: StockMove }
type Known = { places: readonly Place[]; variants: ReadonlyMap<string, OwnVariant> }

function located(count: Count, { places, variants }: Known): Located | null {
  const variant = variants.get(count.variant_id)
  const place = places.find(({ handle }) => handle === count.place)
  if (!variant || !place) return null
  const { inventory_item_id } = variant
  const { seen, counted } = count
  return { count, variant, move: { inventory_item_id, location_id: place.location_id, delta: counted - seen, seen } }
}

function faultsOf(short: readonly StockShort[], found: readonly Located[]): FieldFault[] {
  return found.flatMap(({ count, move }, index): FieldFault[] => {
    const level = short.find(
      ({ inventory_item_id, location_id }) =>
        inventory_item_id === move.inventory_item_id && location_id === move.location_id,
    )
    if (!level) return []
    const path = String(index)
    return level.stocked === count.seen
      ? [{ path, code: "below_reserved", detail: String(level.reserved) }]
      : [{ path, code: "counted_meanwhile", detail: String(level.stocked) }]
  })
}

function changeOf({ count, variant }: Located, { operatorId, by }: { operatorId: string; by: string }): Change {
  const { place, seen, counted } = count
  return {
    actorId: by,
    operatorId,
    entity: "stock",
    entityId: variant.variant_id,
    action: "counted",
    label: variant.name,
    before: { [place]: seen },
    after: { [place]: counted },
  }
}
