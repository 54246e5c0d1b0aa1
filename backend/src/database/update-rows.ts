import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "./run-prepared"
import type { Row } from "./insert-rows"

/** Rows to be changed: all have the same columns, one of them the key. */
type Update = { table: string; key: string; rows: readonly Row[] }

/** Changes rows of a table by one statement fed by JSON. */
export async function updateRows(trx: Knex, { table, key, rows }: Update): Promise<void> {
  if (rows.length === 0) return
  const name = (text: string) => trx.raw("??", [text]).toQuery()
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key)
  const sets = columns.map((column) => `${name(column)} = w.${name(column)}`)
  await runPrepared(
    trx,
    `update ${name(table)} t set ${sets.join(", ")}, updated_at = now()
       from jsonb_populate_recordset(null::${name(table)}, cast(? as jsonb)) w
      where t.${name(key)} = w.${name(key)} and t.deleted_at is null`,
    [JSON.stringify(rows)],
  )
}
