import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Change, recordChange } from "../../access/record-change"
import { toDraft } from "../../pieces/to-draft"
import { changesOf, labelOf } from "../save-piece/changes-of"
import type { SheetPlan } from "./sheet-plan"

type By = { operatorId: string; actorId: string; ids: ReadonlyMap<string, string> }
const AT_ONCE = 500

/** Writes down each piece, price and stock that a sheet changed, as a form would have. */
export async function recordPlan(trx: Knex, plan: SheetPlan, { operatorId, actorId, ids }: By): Promise<void> {
  const by = { operatorId, actorId }
  const changes: Change[] = [
    ...plan.fresh.map((piece): Change => ({
      ...by,
      entity: "piece",
      action: "created",
      entityId: ids.get(piece.handle) ?? piece.handle,
      label: labelOf(piece),
    })),
    ...plan.changed.flatMap((one) => pieceChanges(one, by)),
    ...plan.prices.map(({ row, sku, before, after }): Change => ({
      ...by,
      entity: "price",
      action: "changed",
      entityId: row.id,
      label: sku,
      before: { [sku]: before },
      after: { [sku]: after },
    })),
    ...plan.stock.map(({ product_id, sku, place, before, after }): Change => ({
      ...by,
      entity: "stock",
      action: "counted",
      entityId: product_id,
      label: sku,
      before: { [`${sku} ${place}`]: before },
      after: { [`${sku} ${place}`]: after },
    })),
  ]
  for (let from = 0; from < changes.length; from += AT_ONCE)
    await recordChange(trx, ...changes.slice(from, from + AT_ONCE))
}

/** Prices and stock of the sheet are told by themselves. */
function pieceChanges({ row, piece }: SheetPlan["changed"][number], by: Omit<By, "ids">): Change[] {
  const before = toDraft(row)
  const kept = new Map(before.variants.map((variant) => [variant.sku, variant]))
  const variants = piece.variants.map(({ price_cents: _, stock: __, ...variant }) => {
    const { price_cents, stock } = kept.get(variant.sku) ?? {}
    return { ...variant, ...(price_cents === undefined ? {} : { price_cents }), ...(stock ? { stock } : {}) }
  })
  const status = row.status === "published" ? ("published" as const) : ("draft" as const)
  const seen = Object.fromEntries(before.variants.map(({ sku, stock = {} }) => [sku, stock]))
  const edit = { version: row.version, status, checked: row.checked, pictures: row.pictures, seen }
  return changesOf({ operatorId: by.operatorId, by: by.actorId, row, piece: { ...piece, variants }, edit }, row.id)
}
