import type { Locale } from "@etabli/store-api"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertRows } from "../../database/insert-rows"
import { done, type Done, type Refusal } from "../refusal"
import { freshRows, type NewLine, wantedLines } from "./add-lines"

export type NewBasket = { locale: Locale; lines: readonly NewLine[]; customer?: { id: string; email: string } }

/** Opens a cart with its first pieces by one statement; answers its id. */
export async function createBasket(db: Knex, basket: NewBasket): Promise<Done<string> | Refusal> {
  const cart = { id: generateEntityId(undefined, "cart"), locale: basket.locale }
  const wanted = await wantedLines(db, cart, { lines: basket.lines, present: [] })
  if (!wanted.ok) return wanted
  await insertRows(db, {
    cart: [{ ...cart, ...(await shopOf(db)), ...cartColumns(basket) }],
    cart_line_item: freshRows(cart, wanted.value),
  })
  return done(cart.id)
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

function cartColumns({ customer }: NewBasket) {
  return {
    currency_code: "eur",
    customer_id: customer?.id ?? null,
    email: customer?.email ?? null,
    metadata: {},
  }
}

type Shop = { region_id: string; sales_channel_id: string }
/** One region and one sales channel serve everybody; they are asked for again each minute. */
const SHOP_LIFETIME_MS = 60_000
let known: { shop: Shop; until: number } | undefined

async function shopOf(db: Knex): Promise<Shop> {
  if (known && known.until > Date.now()) return known.shop
  const { rows } = await db.raw<{ rows: Shop[] }>(
    `select r.id as region_id, s.default_sales_channel_id as sales_channel_id
       from region r, store s
      where r.currency_code = 'eur' and r.deleted_at is null and s.deleted_at is null
      order by r.created_at limit 1`,
  )
  const shop = rows[0]
  if (!shop) throw new Error("the shop has no region: run the seed")
  known = { shop, until: Date.now() + SHOP_LIFETIME_MS }
  return shop
}
