import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Done, Refusal } from "../refusal"
import { sweepHolds } from "./release-holds"

/**
 * Runs a flow; when it is refused for want of goods while holds lie around whose time is over, these are freed and it runs
 * once more. A refusal is rare, so the holds that are in nobody's way cost nothing.
 */
export async function withoutExpiredHolds<T>(
  db: Knex,
  run: () => Promise<Done<T> | Refusal>,
): Promise<Done<T> | Refusal> {
  const result = await run()
  const isShort = !result.ok && ["piece_unavailable", "quantity_unavailable"].includes(result.error.code)
  return isShort && (await sweepHolds(db)) > 0 ? run() : result
}
