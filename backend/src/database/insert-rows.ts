import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "./run-prepared"

export type Row = Record<string, unknown>
/** Rows by table, in the order in which foreign keys want them. All rows of a table have the same columns. */
export type RowsByTable = Record<string, readonly Row[]>

/**
 * Inserts rows into several tables by one statement: a CTE for each table, fed by JSON. Columns that are not given take
 * their defaults. Foreign keys are checked at the end of the statement, so tables may refer to each other.
 */
export async function insertRows(trx: Knex, rowsByTable: RowsByTable): Promise<void> {
  const { ctes, values } = insertCtes(trx, rowsByTable)
  if (ctes.length > 0) await runPrepared(trx, `with ${ctes.join(", ")} select 1`, values)
}

/** CTEs that insert rows, for a statement that does more; where a `gate` is named, only if that CTE has a row. */
export function insertCtes(trx: Knex, rowsByTable: RowsByTable, gate?: string): { ctes: string[]; values: string[] } {
  const tables = Object.entries(rowsByTable).filter(([, rows]) => rows.length > 0)
  const open = gate === undefined ? "" : ` where exists (select 1 from ${gate})`
  return {
    ctes: tables.map(([table, rows], index) => `insert_${index} as (${insertFromJson(trx, table, rows)}${open})`),
    values: tables.map(([, rows]) => JSON.stringify(rows)),
  }
}

function insertFromJson(trx: Knex, table: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => trx.raw("??", [column]).toQuery())
    .join(", ")
  const name = trx.raw("??", [table]).toQuery()
  return `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ?::jsonb)`
}

/** A JSON value for a `raw_*` column, as Medusa writes it beside each amount. */
export function rawAmount(decimal: string): { value: string; precision: 20 } {
  return { value: decimal, precision: 20 }
}

/** The two columns of an amount given in cents: `amount` and `raw_amount`. */
export function amountColumns(name: string, decimal: string): Row {
  return { [name]: decimal, [`raw_${name}`]: rawAmount(decimal) }
}
