import type { BenchSummary, CapUse } from "@etabli/capacity"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type BenchRow, BENCHES, summariesOf } from "../../capacity/benches"
import { runPrepared } from "../../database/run-prepared"
import type { GoodsNeed } from "./goods-need"

const STATE = `
select coalesce((select jsonb_agg(b) from (${BENCHES}) b), '[]') as benches,
       coalesce((select jsonb_agg(u) from (
          select cap_id, period, used from cap_use where cap_id = any(cast(:caps as text[])) and deleted_at is null) u), '[]') as uses`

/** Weeks and cap uses as they stand now. After the locks, in a statement of its own: one that waited has an old view. */
export async function readBench(
  trx: Knex,
  needs: readonly GoodsNeed[],
  today: string,
): Promise<{ summaries: Map<string, BenchSummary>; cap_uses: CapUse[] }> {
  const made = needs.filter(({ bench }) => bench)
  if (made.length === 0) return { summaries: new Map(), cap_uses: [] }
  const { rows } = await runPrepared<{ benches: BenchRow[]; uses: CapUse[] }>(trx, STATE, {
    operators: [...new Set(made.map(({ operator_id }) => operator_id))],
    caps: made.flatMap(({ bench }) => bench?.caps.map(({ id }) => id) ?? []),
  })
  const { benches = [], uses = [] } = rows[0] ?? {}
  return { summaries: summariesOf(benches, today), cap_uses: uses }
}
