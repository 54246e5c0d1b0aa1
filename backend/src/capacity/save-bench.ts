import { type BenchFile, benchOf } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../database/insert-rows"
import type { BenchPlan } from "./benches"

/** Hours as a file or form says them, as the pure rules read them. */
export function toBenchPlan(file: BenchFile): BenchPlan {
  const { country: _, ...bench } = benchOf(file, "")
  return { ...bench, paused: file.paused ? { from: file.paused.from, until: file.paused.until ?? null } : null }
}

export type BenchSave = { operator_id: string; plan: BenchPlan; changed_by: string | null; note?: string }

/** Sets an operator's hours and notes who did. In the caller's transaction; whoever takes minutes meanwhile waits. */
export async function saveBench(trx: Knex, { operator_id, plan, changed_by, note }: BenchSave): Promise<void> {
  await trx.raw(
    `insert into bench (id, operator_id, plan) values (?, ?, ?)
     on conflict (operator_id) where deleted_at is null do update set plan = excluded.plan, updated_at = now()`,
    [generateEntityId(undefined, "bnch"), operator_id, JSON.stringify(plan)],
  )
  await insertRows(trx, {
    bench_change: [{ id: generateEntityId(undefined, "bnchg"), operator_id, plan, changed_by, note: note ?? null }],
    outbox_event: [
      { id: generateEntityId(undefined, "obev"), name: "bench.changed", data: { operator_ids: [operator_id] } },
    ],
  })
}
