import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { runPrepared } from "../../database/run-prepared"
import { reviewOf } from "../promises-at-risk/review"

/**
 * Writes where the work of ordered lines now lies, by the new hours. The bench is locked by the change itself, so nobody
 * takes minutes meanwhile. What holds keep stays where it is.
 */
export async function moveWork(trx: Knex, operatorId: string): Promise<void> {
  const [found] = await reviewOf(trx, [operatorId])
  if (!found || found.lines.length === 0) return
  const takes = found.review.takes.map((take) => ({
    ...take,
    id: generateEntityId(undefined, "bntk"),
    operator_id: operatorId,
  }))
  await trx.raw("delete from bench_take where operator_id = ? and week >= ? and line_id = any(?)", [
    operatorId,
    found.summary.this_week,
    found.lines.map(({ line_id }) => line_id),
  ] as never)
  await runPrepared(
    trx,
    `insert into bench_take (id, line_id, operator_id, week, minutes)
     select id, line_id, operator_id, week, minutes
       from jsonb_to_recordset(cast(? as jsonb)) as t(id text, line_id text, operator_id text, week text, minutes int)`,
    [JSON.stringify(takes)],
  )
  await countWeeks(trx, operatorId, found.summary.this_week)
}

/** Weeks hold what their lines take. */
async function countWeeks(trx: Knex, operatorId: string, thisWeek: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: { week: string; minutes: number }[] }>(
    "select week, sum(minutes)::int as minutes from bench_take where operator_id = ? and week >= ? group by week",
    [operatorId, thisWeek],
  )
  await trx.raw("update bench_week set taken_minutes = 0, updated_at = now() where operator_id = ? and week >= ?", [
    operatorId,
    thisWeek,
  ])
  const weeks = rows.map((row) => ({ ...row, id: generateEntityId(undefined, "bnwk") }))
  await trx.raw(
    `insert into bench_week (id, operator_id, week, taken_minutes)
     select id, ?, week, minutes from jsonb_to_recordset(cast(? as jsonb)) as t(id text, week text, minutes int)
     on conflict (operator_id, week) where deleted_at is null do update
        set taken_minutes = excluded.taken_minutes, updated_at = now()`,
    [operatorId, JSON.stringify(weeks)],
  )
}
