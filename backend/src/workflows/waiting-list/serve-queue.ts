import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { keepPlace } from "./keep-place"

/** Gives those who wait their places before somebody else takes the same goods, in the order in which they came. */
export async function serveQueue(trx: Knex, entryIds: readonly string[]): Promise<void> {
  for (const id of entryIds) await keepPlace(trx, id)
}
