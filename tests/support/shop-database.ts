import pg from "pg"
import type { TestDatabase } from "./database.ts"

/** Looks into a shop's database, and prepares what a test needs there. */
export async function openShopDatabase({ url }: Pick<TestDatabase, "url">) {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A pool says it has ended before Postgres let go of its connections; a server that stops then is no fault.
  pool.on("error", (error) => {
    if (!pool.ending) throw error
  })
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
    /** As if the time of every basket's hold on a variant were over and its pieces given back. */
    endHolds: (variantId: string) => endHolds(rows, variantId),
    /** The variants of a piece with their catalogue price, as its page lists them. */
    variantsOf: (handle: string) => variantsOf(rows, handle),
    /** How many orders a basket became. */
    ordersOf: async (basketId: string) => {
      const [found] = await rows<{ count: number }>(
        "select count(*)::int from basket_order o join basket b on b.id = o.basket_id where b.cart_id = $1",
        [basketId],
      )
      return found?.count
    },
    setPrice: (variantId: string, cents: number) => setPrice(rows, variantId, cents),
    [Symbol.asyncDispose]: () => pool.end(),
  }
}
export type ShopDatabase = Awaited<ReturnType<typeof openShopDatabase>>
type Rows = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>

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

async function endHolds(rows: Rows, variantId: string): Promise<void> {
  await rows(
    `with hold as (
       delete from goods_hold h using cart_line_item li
        where li.id = h.cart_line_id and li.variant_id = $1 returning h.line_id),
     gone as (
       update reservation_item r set deleted_at = now() from hold
        where r.line_item_id = hold.line_id and r.deleted_at is null
       returning r.inventory_item_id, r.location_id, r.quantity)
     update inventory_level l set reserved_quantity = l.reserved_quantity - gone.quantity
       from gone where l.inventory_item_id = gone.inventory_item_id and l.location_id = gone.location_id`,
    [variantId],
  )
}

type ListedVariant = { id: string; cents: number }

async function variantsOf(rows: Rows, handle: string): Promise<[ListedVariant, ...ListedVariant[]]> {
  const [first, ...others] = await rows<ListedVariant>(
    `select v.id, (p.amount * 100)::int as cents
       from product pr
       join product_variant v on v.product_id = pr.id and v.deleted_at is null
       join product_variant_price_set vps on vps.variant_id = v.id and vps.deleted_at is null
       join price p on p.price_set_id = vps.price_set_id and p.deleted_at is null and p.currency_code = 'eur'
      where pr.handle = $1
      order by v.variant_rank, v.id`,
    [handle],
  )
  if (!first) throw new Error(`no piece ${handle}`)
  return [first, ...others]
}

async function setPrice(rows: Rows, variantId: string, cents: number): Promise<void> {
  await rows(
    `update price p
        set amount = $2::numeric / 100, raw_amount = jsonb_build_object('value', ($2::numeric / 100)::text, 'precision', 20)
       from product_variant_price_set vps
      where vps.variant_id = $1 and p.price_set_id = vps.price_set_id and p.currency_code = 'eur'`,
    [variantId, cents],
  )
}
