import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

type Result<Row> = { rows: Row[]; rowCount: number }

const names = new Map<string, string>()

/**
 * Runs a statement that each connection parses once and Postgres soon plans once: planning a basket's statement anew
 * takes longer than running it. For texts of which there are few, with values apart; a result must name its columns,
 * since a table that gains one would break `*` on connections that are open.
 */
export async function runPrepared<Row>(
  db: Knex,
  sql: string,
  values: readonly unknown[] | Record<string, unknown>,
): Promise<Result<Row>> {
  return db.raw<Result<Row>>(sql, values as never).options({ name: nameOf(sql) })
}

/** Postgres knows a prepared statement by a name; the same text always has the same. */
function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = `etabli_${createHash("sha1").update(sql).digest("hex").slice(0, 24)}`
  names.set(sql, name)
  return name
}
