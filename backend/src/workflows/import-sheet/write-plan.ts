import { stillChecked } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FormRow } from "../../pieces/piece-row"
import { toDraft } from "../../pieces/to-draft"
import { asItStands } from "../write-pieces/as-it-stands"
import type { PieceToWrite } from "../write-pieces/piece-to-write"
import { readKnown } from "../write-pieces/read-known"
import { writePieces } from "../write-pieces/write-pieces"
import { recordPlan } from "./record-plan"
import type { SheetPlan } from "./sheet-plan"

export type ByWhom = {
  operatorId: string
  actorId: string
  /** Told after each part, with the number of steps done. */
  progressed: (steps: number) => Promise<void>
}

/** How many steps `writePlan` counts: pieces to be written, and levels to be moved. */
export function stepsOf(plan: SheetPlan): number {
  return plan.fresh.length + changedOf(plan).size + plan.stock.length
}

/**
 * Writes what a plan says in the caller's transaction, by the way that forms and files take. Answers the products that
 * stood in the shop and are told otherwise now.
 * @throws a refusal where the shop is no longer as the plan saw it; the caller's transaction must forget what was written
 */
export async function writePlan(trx: Knex, plan: SheetPlan, by: ByWhom): Promise<string[]> {
  const changed = changedOf(plan)
  const known = await readKnown(
    trx,
    [...changed.values()].map(({ row }) => row.handle),
  )
  const ids = await writePieces(trx, {
    pieces: [
      ...plan.fresh.map((piece) => freshPiece(piece, by)),
      ...[...changed.values()].map(({ row, piece }) => {
        const before = asItStands(row, by.operatorId, known.get(row.handle))
        const checked = stillChecked({ piece: before.piece, checked: row.checked }, piece)
        return { ...before, piece, checked }
      }),
    ],
    moves: plan.stock.map(({ sku, place, before, after }) => ({
      sku,
      place,
      delta: after - before,
      path: "stock_bench",
      told: `${sku} has stock in ${place}`,
    })),
    progressed: by.progressed,
  })
  await recordPlan(trx, plan, { ...by, ids })
  await by.progressed(stepsOf(plan))
  return [...changed.keys()]
}

type Changed = { row: FormRow; piece: PieceToWrite["piece"] }

/** Pieces of which the sheet says something else, prices included, by id. */
function changedOf({ changed, prices }: SheetPlan): Map<string, Changed> {
  const pieces = new Map(changed.map((one) => [one.row.id, one]))
  for (const { row, sku, after } of prices) {
    const { piece } = pieces.get(row.id) ?? { piece: toDraft(row) }
    const variants = piece.variants.map((variant) =>
      variant.sku === sku ? { ...variant, price_cents: after } : variant,
    )
    pieces.set(row.id, { row, piece: { ...piece, variants } })
  }
  return pieces
}

/** What is new is a draft: its photos come later, and somebody looks before it is shown. */
function freshPiece(piece: PieceToWrite["piece"], { operatorId }: ByWhom): PieceToWrite {
  const draft = { status: "draft" as const, pictures: [], checked: [], seenVersion: null, contentHash: "" }
  return { piece, operatorId, known: null, isFile: false, ...draft }
}
