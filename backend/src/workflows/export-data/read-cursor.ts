import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const AT_ONCE = 1000
let cursors = 0

/**
 * The rows of a statement, some at a time: however many there are, only these are in memory. In the caller's transaction,
 * which holds still what all files of an export say. `:operator` in the statement stands for the operator.
 */
export async function* readCursor<Row>(trx: Knex.Transaction, sql: string, operatorId: string): AsyncGenerator<Row> {
  cursors += 1
  const name = `export_${String(cursors)}`
  await trx.raw(`declare ${name} no scroll cursor for ${sql}`, { operator: operatorId })
  for (;;) {
    const { rows } = await trx.raw<{ rows: Row[] }>(`fetch ${String(AT_ONCE)} from ${name}`)
    yield* rows
    if (rows.length < AT_ONCE) break
  }
  await trx.raw(`close ${name}`)
}
