import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { FieldFault } from "../../api/answer-fields"
import { recordChange } from "../../access/record-change"
import { databaseOf } from "../../database/database-of"
import { insertRows } from "../../database/insert-rows"
import { type Place, readOperatorFacts } from "../../pieces/publishing-operator"
import { moveStock, type StockShort } from "../../stock/move-stock"
import { type OwnVariant, ownVariants } from "../../stock/own-variants"
import { deliverEvents } from "../deliver-events/deliver-events"
import { foreignStock } from "../import-pieces/refuse-foreign-stock"
import { today } from "../../today"

export type MoveLine = { variant_id: string; quantity: number }
export type MovePieces = {
  operatorId: string
  by: string
  from: string
  to: string
  note?: string | undefined
  lines: readonly MoveLine[]
}
export type MoveOutcome = { ok: true; id: string } | { ok: false; fields: FieldFault[] }

type Line = MoveLine & { variant: OwnVariant }
type Move = { from: Place; to: Place; lines: Line[] }

/** Carries pieces from one place to another, all or nothing, and writes the note that goes with them. */
export async function movePieces(container: MedusaContainer, asked: MovePieces): Promise<MoveOutcome> {
  const db = databaseOf(container)
  const { operatorId } = asked
  const { places } = await readOperatorFacts(db, operatorId)
  const variants = await ownVariants(
    db,
    operatorId,
    asked.lines.map(({ variant_id }) => variant_id),
  )
  const from = places.find(({ handle }) => handle === asked.from)
  const to = places.find(({ handle }) => handle === asked.to)
  if (!from || !to || from === to) return { ok: false, fields: [{ path: from ? "to" : "from", code: "unknown" }] }
  const lines = asked.lines.flatMap((line): Line[] => {
    const variant = variants.get(line.variant_id)
    return variant ? [{ ...line, variant }] : []
  })
  if (lines.length < asked.lines.length) return { ok: false, fields: [{ path: "lines", code: "unknown" }] }
  const arriving = lines.map(({ variant }) => ({ piece: variant.handle, operator_id: operatorId, place: to.handle }))
  if ((await foreignStock(container, arriving)).length > 0)
    return { ok: false, fields: [{ path: "to", code: "foreign_stock" }] }
  const outcome = await db.transaction((trx) => carry(trx, asked, { from, to, lines }))
  if (outcome.ok) deliverEvents.soon(container)
  return outcome
}

async function carry(trx: Knex, asked: MovePieces, { from, to, lines }: Move): Promise<MoveOutcome> {
  const moved = await moveStock(
    trx,
    lines.flatMap(({ quantity, variant: { inventory_item_id } }) => [
      { inventory_item_id, location_id: from.location_id, delta: -quantity },
      { inventory_item_id, location_id: to.location_id, delta: quantity },
    ]),
  )
  if (!moved.ok) return { ok: false, fields: faultsOf(moved.short, lines) }
  const id = await writeNote(trx, asked, lines)
  await recordChange(trx, {
    actorId: asked.by,
    operatorId: asked.operatorId,
    entity: "stock",
    entityId: id,
    action: "moved",
    label: lines.map(({ quantity, variant }) => `${String(quantity)} × ${variant.name}`).join(", "),
    before: { place: from.handle },
    after: {
      place: to.handle,
      pieces: Object.fromEntries(lines.map(({ quantity, variant }) => [variant.sku, quantity])),
    },
  })
  return { ok: true, id }
}

/** Notes of one operator are numbered without a gap: whoever writes one waits for the note before. */
async function writeNote(trx: Knex, { operatorId, by, from, to, note }: MovePieces, lines: Line[]): Promise<string> {
  await trx.raw("select id from operator where id = ? for update", [operatorId])
  const { rows } = await trx.raw<{ rows: { next: number }[] }>(
    "select coalesce(max(number), 0) + 1 as next from stock_transfer where operator_id = ?",
    [operatorId],
  )
  const id = generateEntityId(undefined, "sttr")
  const head = { id, operator_id: operatorId, number: rows[0]?.next ?? 1, from_place: from, to_place: to }
  await insertRows(trx, {
    stock_transfer: [{ ...head, moved_on: today(), note: note ?? null, made_by: by }],
    stock_transfer_line: lines.map(({ quantity, variant }) => ({
      id: generateEntityId(undefined, "sttl"),
      transfer_id: id,
      variant_id: variant.variant_id,
      sku: variant.sku,
      title: variant.name,
      quantity,
    })),
  })
  return id
}

function faultsOf(short: readonly StockShort[], lines: readonly Line[]): FieldFault[] {
  return lines.flatMap(({ variant }, index) => {
    const level = short.find(({ inventory_item_id }) => inventory_item_id === variant.inventory_item_id)
    if (!level) return []
    return [
      { path: `lines.${String(index)}.quantity`, code: "not_there", detail: String(level.stocked - level.reserved) },
    ]
  })
}
