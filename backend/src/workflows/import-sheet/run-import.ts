import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordChange } from "../../access/record-change"
import { soon } from "../../background/soon"
import { refreshPieces } from "../../catalogue/refresh-pieces"
import { databaseOf } from "../../database/database-of"
import { revalidateProducts } from "../../storefront-cache/revalidate"
import { deliverEvents } from "../deliver-events/deliver-events"
import type { ImportRunRow } from "./import-run"
import { writeRun, type RunOutcome } from "./write-run"

/**
 * Takes over what waits, oldest first, and what a process left behind that is no more: what it had begun was never there.
 * Answers false: who asks again is served by the job.
 */
export async function runImports(container: MedusaContainer): Promise<boolean> {
  const db = databaseOf(container)
  const runs = await db<ImportRunRow>("import_run")
    .select("id", "state")
    .whereIn("state", ["waiting", "running", "written"])
    .whereNull("deleted_at")
    .orderBy("created_at")
  for (const { id } of runs) await runImport(container, id)
  return false
}

/** In the background, right after somebody said yes. */
runImports.soon = soon({ name: "imports", gatherMs: 20, run: runImports })

async function runImport(container: MedusaContainer, id: string): Promise<void> {
  const db = databaseOf(container)
  try {
    const outcome = await db.transaction((trx) => writeOnce(container, trx, id))
    if (outcome?.state === "written") await tellOf(container, outcome)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`import ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    await db("import_run")
      .where({ id })
      .whereIn("state", ["waiting", "running"])
      .update({ state: "failed", error_code: "broke_off", finished_at: db.fn.now(), updated_at: db.fn.now() })
  }
}

/**
 * One process at a time, and one import an operator: the lock is the transaction's, so it is free as soon as whoever held
 * it is gone.
 */
async function writeOnce(container: MedusaContainer, trx: Knex.Transaction, id: string): Promise<RunOutcome | null> {
  const db = databaseOf(container)
  const { rows } = await trx.raw<{ rows: { free: boolean }[] }>(
    `select pg_try_advisory_xact_lock(hashtextextended('import ' || operator_id, 0)) as free from import_run where id = ?`,
    [id],
  )
  if (rows[0]?.free !== true) return null
  const run = await trx<ImportRunRow>("import_run").where({ id }).first()
  if (!run) return null
  if (run.state === "written")
    return { state: "written", run, productIds: (run.content as { productIds: string[] }).productIds }
  if (run.state !== "waiting" && run.state !== "running") return null
  // Seen by the page while the transaction is under way, so by a connection of its own.
  const note = (change: Partial<ImportRunRow>) => db<ImportRunRow>("import_run").where({ id }).update(change)
  await note({ state: "running", progress: 0 })
  return writeRun({ container, trx }, run, async (steps) => {
    await note({ progress: steps })
  })
}

/** Pages and index are told after the commit; a process that dies before is followed by another. */
async function tellOf(container: MedusaContainer, { run, productIds }: RunOutcome): Promise<void> {
  const db = databaseOf(container)
  if (productIds.length > 0) {
    await refreshPieces(container, productIds)
    await revalidateProducts(container, productIds)
  }
  deliverEvents.soon(container)
  await db.transaction(async (trx) => {
    const count = await trx("import_run")
      .where({ id: run.id, state: "written" })
      .update({ state: "done", content: "{}", updated_at: trx.fn.now() })
    if (count === 0) return
    const { fresh, changed, stock, prices, photos } = run.preview
    await recordChange(trx, {
      actorId: run.created_by,
      operatorId: run.operator_id,
      entity: "import",
      entityId: run.id,
      action: "created",
      label: run.file_name,
      after: {
        fresh,
        changed,
        stock,
        prices,
        photos,
      },
    })
  })
}
