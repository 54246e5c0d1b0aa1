import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { NamedPhoto } from "../import-photos/photo-names"
import { writePhotos } from "../import-photos/write-photos"
import type { SheetFaultAt } from "./column"
import type { ImportRunRow, ImportState } from "./import-run"
import { type SheetContent, planSheet } from "./plan-sheet"
import type { SheetKind } from "./piece-columns"
import { type ListingRefusal, refusalOf } from "../write-pieces/listing-refusal"
import { stepsOf, writePlan } from "./write-plan"

/** `faulty`: the shop changed since the file was read, and it can no longer be taken over; nothing was written. */
export type RunOutcome = { state: "written" | "faulty"; run: ImportRunRow; productIds: string[] }

/** Writes a run in the caller's transaction, against the shop as it stands now. */
export async function writeRun(
  { container, trx }: { container: MedusaContainer; trx: Knex.Transaction },
  run: ImportRunRow,
  progressed: (steps: number) => Promise<void>,
): Promise<RunOutcome> {
  if (run.kind === "photos") {
    const { photos } = run.content as { photos: NamedPhoto[] }
    const scope = { runId: run.id, operatorId: run.operator_id, actorId: run.created_by }
    const added = await writePhotos(container, trx, { ...scope, photos, progressed })
    if (!added.ok) return finish(trx, run, { state: "faulty", faults: added.faults })
    const { productIds } = added
    return finish(trx, run, { state: "written", content: { productIds }, progress: photos.length, productIds })
  }
  const scope = { operatorId: run.operator_id, kind: run.kind satisfies SheetKind }
  const plan = await planSheet(trx, scope, run.content as SheetContent)
  if (plan.faults.length > 0) return finish(trx, run, { state: "faulty", faults: plan.faults })
  const by = { operatorId: run.operator_id, actorId: run.created_by, progressed }
  try {
    // Within a transaction of its own: a refusal undoes what it wrote, and is told by the run.
    const productIds = await trx.transaction((inner) => writePlan(inner, plan, by))
    return await finish(trx, run, { state: "written", content: { productIds }, progress: stepsOf(plan), productIds })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return finish(trx, run, { state: "faulty", faults: [faultOf(refusal)] })
  }
}

/** What changed between the plan and its writing; which cell it was no longer matters. */
function faultOf({ code, fields }: ListingRefusal): SheetFaultAt {
  const told = { below_reserved: "below_reserved", sku_taken: "code_taken" } as const
  const known = code === "below_reserved" || code === "sku_taken" ? told[code] : "changed_meanwhile"
  return { row: null, column: null, code: known, value: fields[0]?.detail ?? null }
}

type End = {
  state: RunOutcome["state"] & ImportState
  faults?: SheetFaultAt[]
  content?: unknown
  progress?: number
  productIds?: string[]
}

async function finish(trx: Knex, run: ImportRunRow, end: End): Promise<RunOutcome> {
  const { state, faults = [], content = {}, progress = 0, productIds = [] } = end
  await trx("import_run")
    .where({ id: run.id })
    .update({
      state,
      progress,
      fault_count: faults.length,
      faults: JSON.stringify(faults.slice(0, 300)),
      content: JSON.stringify(content),
      finished_at: trx.fn.now(),
      updated_at: trx.fn.now(),
    })
  return { state, run, productIds }
}
