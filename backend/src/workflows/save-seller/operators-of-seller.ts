import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The workshops that sell under a seller: what changes of it concerns each of them. */
export async function operatorsOfSeller(db: Knex, sellerId: string): Promise<string[]> {
  const rows = await db<{ id: string }>("operator")
    .select("id")
    .where({ seller_id: sellerId })
    .whereNull("deleted_at")
    .orderBy("id")
  return rows.map(({ id }) => id)
}
