import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What new pieces are tied to: the shop's one channel and one way of shipping; categories and places are ids by handle. */
export type Ties = {
  salesChannelId: string
  shippingProfileId: string
  categories: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

export async function readTies(db: Knex): Promise<Ties> {
  const { rows } = await db.raw<{ rows: (Ties & { salesChannelId: string | null })[] }>(TIES)
  const [ties] = rows
  if (!ties?.salesChannelId) throw new Error("the shop has no channel yet")
  return ties
}

const TIES = `
  select (select id from sales_channel where deleted_at is null order by created_at limit 1) as "salesChannelId",
         (select id from shipping_profile where deleted_at is null order by created_at limit 1) as "shippingProfileId",
         coalesce((select json_object_agg(handle, id) from product_category where deleted_at is null), '{}') as categories,
         coalesce((select json_object_agg(metadata ->> 'handle', id) from stock_location
           where deleted_at is null and metadata ->> 'handle' is not null), '{}') as places`
