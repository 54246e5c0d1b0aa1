import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../database/insert-rows"
import { PIECES_LISTED } from "./pieces-of-event"

/** Has index and pages learn of these products once the caller's transaction is committed. */
export async function tellOfPieces(trx: Knex, productIds: readonly string[]): Promise<void> {
  await insertRows(trx, {
    outbox_event: [{ id: generateEntityId(undefined, "obev"), name: PIECES_LISTED, data: { id: productIds } }],
  })
}
