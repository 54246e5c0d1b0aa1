import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** One of the operator's variants that can lie somewhere. */
export type OwnVariant = {
  variant_id: string
  piece_id: string
  handle: string
  sku: string
  name: string
  inventory_item_id: string
}

/** The operator's own among these variants; another's is not there. */
export async function ownVariants(
  db: Knex,
  operatorId: string,
  variantIds: readonly string[],
): Promise<Map<string, OwnVariant>> {
  const { rows } = await db.raw<{ rows: OwnVariant[] }>(
    `select v.id as variant_id, p.id as piece_id, p.handle, v.sku, i.inventory_item_id,
            case when (select count(*) from product_variant o where o.product_id = p.id and o.deleted_at is null) > 1
                 then concat_ws(', ', p.title, v.title) else p.title end as name
       from product_operator po
       join product p on p.id = po.product_id and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
      where po.operator_id = ? and po.deleted_at is null and v.id = any(?)`,
    [operatorId, [...variantIds]] as never,
  )
  return new Map(rows.map((row) => [row.variant_id, row]))
}
