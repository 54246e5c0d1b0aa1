import type { WordKind } from "@etabli/listing"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ShopWord, readWords } from "../../words/read-words"

/** A word as the platform keeps it, with how many pieces bear it. */
export type WordRow = Omit<ShopWord, "kind"> & { pieces: number }

/** How many pieces bear each word of a kind, shown in the shop or not. */
const BEARERS: Readonly<Record<WordKind, string>> = {
  category: `
    select c.handle, count(*)::int as pieces
      from product_category_product cp
      join product_category c on c.id = cp.product_category_id
      join product p on p.id = cp.product_id and p.deleted_at is null
     group by c.handle`,
  material: `
    select word as handle, count(*)::int as pieces
      from piece_details d, unnest(d.materials) word where d.deleted_at is null group by word`,
  colour: `
    select word as handle, count(*)::int as pieces
      from piece_details d, unnest(d.colours) word where d.deleted_at is null group by word`,
  finish: `select d.finish as handle, count(*)::int as pieces from piece_details d where d.deleted_at is null group by d.finish`,
}

/** The words of a kind in their order. */
export async function listWords(db: Knex, kind: WordKind): Promise<WordRow[]> {
  const words = (await readWords(db))[kind]
  const { rows } = await db.raw<{ rows: { handle: string; pieces: number }[] }>(BEARERS[kind])
  const bearers = new Map(rows.map(({ handle, pieces }) => [handle, pieces]))
  return words.map(({ kind: _kind, ...word }) => ({ ...word, pieces: bearers.get(word.handle) ?? 0 }))
}
