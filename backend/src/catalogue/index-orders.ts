import { LOCALES, SORTS } from "@etabli/store-api"
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { selectRows } from "../database/select-rows"
import { ORDERS, PIECES_INDEX } from "./search-query"

type Container = Pick<MedusaContainer, "resolve">

/** Kept as text in the index; all else that is sorted by is a number. */
const isText = (field: string) => field.startsWith("sort_")

/**
 * Gives each order of the catalogue an index in the tables of the Postgres search provider, which makes none: without it
 * every page sorts every piece. A table is made anew when the index's definition changes, so this runs again and again;
 * where another provider searches there is no table, and nothing to do.
 */
export async function indexOrders(container: Container): Promise<void> {
  const [catalog] = await selectRows<{ there: boolean }>(
    container,
    "select to_regclass('search_postgres_index') is not null as there",
  )
  if (!catalog?.there) return
  const tables = await selectRows<{ table_name: string }>(
    container,
    "select table_name from search_postgres_index where name like ? and to_regclass(quote_ident(table_name)) is not null",
    [`%${PIECES_INDEX}%`],
  )
  for (const { table_name } of tables)
    for (const statement of indexesOf(table_name)) await selectRows(container, statement)
}

function indexesOf(table: string): string[] {
  const orders = SORTS.flatMap((sort) => LOCALES.map((locale) => columnsOf(ORDERS[sort](locale))))
  return [...new Set(orders)].map(
    (columns, nth) => `create index if not exists "${table}_order_${String(nth)}" on "${table}" (${columns})`,
  )
}

/** The very words of the provider's `order by`: an index serves no other. */
function columnsOf(order: Record<string, SearchTypes.SearchOrderBy>): string {
  const columns = Object.entries(order).map(([field, direction]) => {
    const value = `indexed#>>'{${field}}'`
    return `(${isText(field) ? value : `(${value})::float8`}) ${direction} nulls last`
  })
  return columns.join(", ")
}
