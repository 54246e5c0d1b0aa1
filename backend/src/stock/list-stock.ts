import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { databaseOf } from "../database/database-of"
import { type Place, readOperatorFacts } from "../pieces/publishing-operator"

export const STOCK_PAGE = 50
export const stockQuerySchema = z.strictObject({
  q: z.string().trim().max(100).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export type StockLevelRow = { place: string; stocked: number; reserved: number }
/** One choice of a piece, and how many of it lie where. */
export type StockRow = {
  variant_id: string
  piece_id: string
  sku: string
  title: string
  choice: string | null
  kind: "ready" | "made_to_order" | "unique"
  picture_url: string | null
  levels: StockLevelRow[]
}
export type StockPage = {
  rows: StockRow[]
  count: number
  page_size: number
  places: Pick<Place, "handle" | "name" | "is_bench">[]
}

/** What an operator has in stock, by name, a page at a time; pieces that are made to order stand there if some are ready. */
export async function listStock(
  container: Pick<MedusaContainer, "resolve">,
  operatorId: string,
  { q, page }: z.infer<typeof stockQuerySchema>,
): Promise<StockPage> {
  const db = databaseOf(container)
  const { rows } = await db.raw<{ rows: (StockRow & { count: number })[] }>(STOCK, {
    operator: operatorId,
    pattern: `%${q.replace(/[\\%_]/g, "\\$&")}%`,
    skip: (page - 1) * STOCK_PAGE,
    take: STOCK_PAGE,
  })
  const { places } = await readOperatorFacts(db, operatorId)
  return {
    rows: rows.map(({ count: _, ...row }) => row),
    count: rows[0]?.count ?? 0,
    page_size: STOCK_PAGE,
    places: places.map(({ handle, name, is_bench }) => ({ handle, name, is_bench })),
  }
}

const STOCK = `
  select v.id as variant_id, p.id as piece_id, v.sku, p.title,
         case when (select count(*) from product_variant o where o.product_id = p.id and o.deleted_at is null) > 1
              then v.title end as choice,
         d.kind, coalesce(d.pictures -> 0 ->> 'thumb_url', d.pictures -> 0 ->> 'url') as picture_url,
         coalesce((select json_agg(json_build_object('place', s.metadata ->> 'handle', 'stocked', l.stocked_quantity::int,
                                                     'reserved', l.reserved_quantity::int))
                     from inventory_level l
                     join stock_location s on s.id = l.location_id and s.deleted_at is null
                    where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null), '[]') as levels,
         count(*) over ()::int as count
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
   where po.operator_id = :operator and po.deleted_at is null
     and (d.kind <> 'made_to_order' or exists (select 1 from inventory_level l
            where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null))
     and (:pattern = '%%' or unaccent(p.title) ilike unaccent(:pattern) or unaccent(v.title) ilike unaccent(:pattern)
          or v.sku ilike :pattern)
   order by p.title, v.variant_rank, v.id
   limit :take offset :skip`
