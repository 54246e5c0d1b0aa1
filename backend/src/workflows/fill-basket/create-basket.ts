import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { done, type Done, type Refusal } from "../refusal"
import { addLines, type NewLine } from "./add-lines"

export type NewBasket = { locale: Locale; lines: readonly NewLine[]; customer?: { id: string; email: string } }

/** Opens a cart with its first pieces in one transaction; answers its id. */
export async function createBasket(db: Knex, basket: NewBasket): Promise<Done<string> | Refusal> {
  const id = generateEntityId(undefined, "cart")
  return orRollBack(db, async (trx) => {
    await insertRows(trx, { cart: [{ id, ...(await shopOf(trx)), ...cartColumns(basket) }] })
    const added = await addLines(trx, id, basket.lines)
    return added.ok ? done(id) : added
  })
}

/** Runs `work` in a transaction and takes everything back when it refuses. */
export async function orRollBack<T>(
  db: Knex,
  work: (trx: Knex) => Promise<Done<T> | Refusal>,
): Promise<Done<T> | Refusal> {
  const trx = await db.transaction()
  try {
    const result = await work(trx)
    await (result.ok ? trx.commit() : trx.rollback())
    return result
  } catch (error) {
    await trx.rollback()
    throw error
  }
}

function cartColumns({ locale, customer }: NewBasket) {
  return {
    currency_code: "eur",
    locale,
    customer_id: customer?.id ?? null,
    email: customer?.email ?? null,
    metadata: {},
  }
}

async function shopOf(trx: Knex): Promise<{ region_id: string; sales_channel_id: string }> {
  const { rows } = await trx.raw<{ rows: { region_id: string; sales_channel_id: string }[] }>(
    `select r.id as region_id, s.default_sales_channel_id as sales_channel_id
       from region r, store s
      where r.currency_code = 'eur' and r.deleted_at is null and s.deleted_at is null
      order by r.created_at limit 1`,
  )
  const shop = rows[0]
  if (!shop) throw new Error("the shop has no region: run the seed")
  return shop
}
