import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { KnownPiece } from "./piece-to-write"

/** The pieces that have these handles, by handle. */
export async function readKnown(db: Knex, handles: readonly string[]): Promise<Map<string, KnownPiece>> {
  const { rows } = await db.raw<{ rows: KnownPiece[] }>(KNOWN, [[...handles]] as never)
  return new Map(rows.map((row) => [row.handle, row]))
}

const KNOWN = `
  select p.id, p.handle, d.content_hash, po.operator_id,
         (select c.handle from product_category_product cp
            join product_category c on c.id = cp.product_category_id and c.deleted_at is null
           where cp.product_id = p.id order by c.rank limit 1) as category,
         coalesce((select json_agg(i.url order by i.rank) from image i where i.product_id = p.id and i.deleted_at is null),
                  '[]') as images,
         coalesce((select json_agg(json_build_object('per', c.period, 'pieces', c.most) order by c.period)
                     from cap c where c.product_id = p.id and c.deleted_at is null), '[]') as caps,
         (select json_build_object('id', op.id, 'title', op.title, 'link_id', l.id)
            from product_product_option l join product_option op on op.id = l.product_option_id and op.deleted_at is null
           where l.product_id = p.id and l.deleted_at is null limit 1) as option,
         coalesce((
           select json_agg(json_build_object(
                    'id', v.id, 'sku', v.sku, 'title', v.title, 'price_id', pr.id, 'price_set_id', ps.price_set_id,
                    'value_id', (select vo.option_value_id from product_variant_option vo where vo.variant_id = v.id limit 1),
                    'imported_stock', coalesce(vd.imported_stock, '{}')) order by v.variant_rank)
             from product_variant v
             left join variant_details vd on vd.variant_id = v.id and vd.deleted_at is null
             left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
             left join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur' and pr.price_list_id is null
                   and pr.rules_count = 0 and pr.min_quantity is null and pr.deleted_at is null
            where v.product_id = p.id and v.deleted_at is null), '[]') as variants
    from product p
    left join piece_details d on d.product_id = p.id and d.deleted_at is null
    left join product_operator po on po.product_id = p.id and po.deleted_at is null
   where p.handle = any(?) and p.deleted_at is null`
