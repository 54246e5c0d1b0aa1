import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { databaseOf } from "../../database/database-of"
import type { PiecesPlan } from "./plan-pieces"

type Rows = Record<string, unknown>[]
type Kept = { products: string[]; variants: string[]; sets: Rows; prices: Rows; categories: Rows }

/**
 * Remembers what listed pieces are tied to, prices and category, and puts it back if a later step fails. Medusa undoes a
 * change of a product without them: a save that failed would leave a piece that has no price.
 */
export const keepTiesStep = createStep(
  "keep-ties",
  async ({ changed }: PiecesPlan, { container }) => {
    const db = databaseOf(container)
    const products = changed.flatMap(({ known }) => (known ? [known.id] : []))
    const variants = changed.flatMap(({ known }) => (known?.variants ?? []).map(({ id }) => id))
    const kept: Kept = {
      products,
      variants,
      sets: await rowsOf(
        db,
        "select * from product_variant_price_set where variant_id = any(?) and deleted_at is null",
        variants,
      ),
      prices: await rowsOf(db, `${PRICES} and deleted_at is null`, variants),
      categories: await rowsOf(db, "select * from product_category_product where product_id = any(?)", products),
    }
    return new StepResponse(null, kept)
  },
  async (kept, { container }) => {
    if (!kept || kept.products.length === 0) return
    await databaseOf(container).transaction((trx) => putBack(trx, kept))
  },
)

const SETS = "select price_set_id from product_variant_price_set where variant_id = any(?)"
const PRICES = `select * from price where price_list_id is null and price_set_id in (${SETS})`

async function rowsOf(db: Knex, sql: string, ids: readonly string[]): Promise<Rows> {
  const { rows } = await db.raw<{ rows: { row: Rows[number] }[] }>(`select to_jsonb(kept) as row from (${sql}) kept`, [
    [...ids],
  ] as never)
  return rows.map(({ row }) => row)
}

async function putBack(trx: Knex, { products, variants, sets, prices, categories }: Kept): Promise<void> {
  const ids = prices.map((price) => String(price.id))
  const setIds = sets.map((set) => String(set.price_set_id))
  await trx.raw("update price_set set deleted_at = null where id = any(?)", [setIds] as never)
  await trx.raw(
    `update product_variant_price_set set deleted_at = case when id = any(?) then null else now() end where variant_id = any(?)`,
    [sets.map((set) => String(set.id)), variants] as never,
  )
  await trx.raw(
    "update price set deleted_at = now() where price_set_id = any(?) and price_list_id is null and not (id = any(?))",
    [setIds, ids] as never,
  )
  await trx.raw("delete from price where id = any(?)", [ids] as never)
  await trx.raw("delete from product_category_product where product_id = any(?)", [products] as never)
  for (const [table, rows] of Object.entries({ price: prices, product_category_product: categories }))
    await trx.raw(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, cast(? as jsonb))`, [
      JSON.stringify(rows),
    ])
}
