import pg from "pg"
import type { TestDatabase } from "./database.ts"

/** Looks into a shop's database, and prepares what a test needs there. */
export async function openShopDatabase({ url }: Pick<TestDatabase, "url">) {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  async function rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await pool.query<Row>(sql, values)).rows
  }
  return {
    rows,
    /** A variant in stock of each operator, in the operators' alphabetical order. */
    variantOfEach: (handles: string[]) => variantOfEach(rows, handles),
    /** Puts exactly so many pieces of a variant on one place and none elsewhere. */
    setStock: (variantId: string, quantity: number) => setStock(rows, variantId, quantity),
    stock: (variantId: string) => stock(rows, variantId),
    [Symbol.asyncDispose]: () => pool.end(),
  }
}
export type ShopDatabase = Awaited<ReturnType<typeof openShopDatabase>>
type Rows = ShopDatabase["rows"]

async function variantOfEach(rows: Rows, handles: string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select distinct on (o.handle) v.id
       from operator o
       join product_operator po on po.operator_id = o.id
       join product p on p.id = po.product_id and p.status = 'published'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_inventory_item vi on vi.variant_id = v.id
       join inventory_level l on l.inventory_item_id = vi.inventory_item_id and l.stocked_quantity > 0
      where o.handle = any($1)
      order by o.handle, l.stocked_quantity desc, v.id`,
    [handles],
  )
  return found.map((row) => row.id)
}

async function setStock(rows: Rows, variantId: string, quantity: number): Promise<void> {
  await rows(
    `with level as (
       select l.id, row_number() over (order by l.id) as nth
         from inventory_level l
         join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
        where vi.variant_id = $1 and l.deleted_at is null)
     update inventory_level l
        set stocked_quantity = case when level.nth = 1 then $2::numeric else 0 end,
            raw_stocked_quantity = jsonb_build_object('value', case when level.nth = 1 then $2::text else '0' end, 'precision', 20)
       from level where level.id = l.id`,
    [variantId, quantity],
  )
}

/** Stock as the levels say and as the reservations say: the two must agree. */
async function stock(rows: Rows, variantId: string) {
  const [found] = await rows<{ stocked: number; reserved: number; reservations: number }>(
    `select sum(l.stocked_quantity)::int as stocked, sum(l.reserved_quantity)::int as reserved,
            (select coalesce(sum(r.quantity), 0)::int from reservation_item r
              where r.inventory_item_id = vi.inventory_item_id and r.deleted_at is null) as reservations
       from product_variant_inventory_item vi
       join inventory_level l on l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null
      where vi.variant_id = $1
      group by vi.inventory_item_id`,
    [variantId],
  )
  if (!found) throw new Error(`no stock for ${variantId}`)
  return found
}
