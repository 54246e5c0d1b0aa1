import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Ties } from "./new-piece-rows"

/** What new pieces are tied to: the shop's one channel and one way of shipping, categories and places by handle. */
export async function readTies(db: Knex, operatorId: string): Promise<Ties> {
  const { rows } = await db.raw<{ rows: Omit<Ties, "operatorId">[] }>(TIES)
  const [ties] = rows
  if (!ties) throw new Error("the shop has neither channel nor shipping profile")
  return { operatorId, ...ties }
}

const TIES = `
  select (select id from sales_channel where deleted_at is null order by created_at limit 1) as "salesChannelId",
         (select id from shipping_profile where deleted_at is null order by created_at limit 1) as "shippingProfileId",
         (select json_object_agg(handle, id) from product_category where deleted_at is null) as categories,
         (select json_object_agg(metadata ->> 'handle', id) from stock_location
           where deleted_at is null and metadata ->> 'handle' is not null) as places`
