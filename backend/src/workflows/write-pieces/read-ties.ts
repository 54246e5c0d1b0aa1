import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readWords, type WordsByKind } from "../../words/read-words"

/** What new pieces are tied to: the shop's one channel and one way of shipping; categories and places are ids by handle. */
export type Ties = {
  salesChannelId: string
  shippingProfileId: string
  words: WordsByKind
  categories: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}
type Row = Pick<Ties, "shippingProfileId" | "places"> & { salesChannelId: string | null }

export async function readTies(db: Knex): Promise<Ties> {
  const { rows } = await db.raw<{ rows: Row[] }>(TIES)
  const [row] = rows
  if (!row?.salesChannelId) throw new Error("the shop has no channel yet")
  const words = await readWords(db)
  const categories = Object.fromEntries(words.category.map(({ handle, id }) => [handle, id]))
  return { ...row, salesChannelId: row.salesChannelId, words, categories }
}

const TIES = `
  select (select id from sales_channel where deleted_at is null order by created_at limit 1) as "salesChannelId",
         (select id from shipping_profile where deleted_at is null order by created_at limit 1) as "shippingProfileId",
         coalesce((select json_object_agg(metadata ->> 'handle', id) from stock_location
           where deleted_at is null and metadata ->> 'handle' is not null), '{}') as places`
