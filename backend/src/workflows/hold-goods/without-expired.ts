import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Done, Refusal } from "../refusal"
import { sweepHolds } from "./release-holds"

/**
 * Runs a flow; when it is refused for want of goods, holds whose time is over are freed and it runs once more. Also when
 * there were none: somebody else may have freed them between the first look and this one. A refusal is rare, so the holds
 * that are in nobody's way cost nothing.
 */
export async function withoutExpiredHolds<T>(
  db: Knex,
  run: () => Promise<Done<T> | Refusal>,
): Promise<Done<T> | Refusal> {
  const result = await run()
  const isShort = !result.ok && ["piece_unavailable", "quantity_unavailable"].includes(result.error.code)
  if (!isShort) return result
  await sweepHolds(db)
  return run()
}
