import { type BenchSummary, type PromisedLine, type PromiseReview, reviewPromises } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type BenchRow, BENCHES, summaryOf } from "../../capacity/benches"
import { today } from "../../today"
import { runPrepared } from "../../database/run-prepared"

export type OperatorReview = {
  operator_id: string
  lines: PromisedLine[]
  review: PromiseReview
  /** The hours as they are set, with nothing taken. */
  summary: BenchSummary
}

/** Which promises of these operators no longer hold by their hours of now, and where their work would lie. */
export async function reviewOf(db: Knex, operatorIds: readonly string[]): Promise<OperatorReview[]> {
  const { rows: benches } = await runPrepared<BenchRow>(db, BENCHES, { operators: [...operatorIds] })
  const { rows: lines } = await runPrepared<PromisedLine & { operator_id: string }>(db, PROMISED_LINES, [operatorIds])
  return benches.map((bench) => {
    const summary = summaryOf({ ...bench, taken: {} }, today())
    const own = lines.filter(({ operator_id }) => operator_id === bench.operator_id)
    return { operator_id: bench.operator_id, lines: own, review: reviewPromises(own, summary), summary }
  })
}

/** Lines whose work is not over, with their latest promise. */
const PROMISED_LINES = `
  select t.line_id, t.operator_id, p.ordered_at::text as ordered_at, p.earliest_week as earliest, p.last_week as promised,
         jsonb_agg(jsonb_build_object('week', t.week, 'minutes', t.minutes) order by t.week) as takes
    from bench_take t
    join lateral (
      select lp.earliest_week, lp.last_week, o.created_at as ordered_at
        from line_promise lp
        join "order" o on o.id = lp.order_id and o.canceled_at is null
       where lp.line_id = t.line_id and lp.deleted_at is null
       order by lp.created_at desc limit 1) p on true
   where t.operator_id = any(?) and t.week >= to_char(now() at time zone 'Europe/Brussels', 'IYYY"-W"IW')
   group by t.line_id, t.operator_id, p.ordered_at, p.earliest_week, p.last_week`
