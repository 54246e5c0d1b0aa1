import { decimalFromCents } from "@etabli/money"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { runPrepared } from "../../database/run-prepared"
import { insertRows } from "../../database/insert-rows"
import { priceRow } from "./new-piece-rows"
import type { PriceWish } from "./sheet-plan"

/** Sets catalogue prices; a variant that had none gets its first. */
export async function writePrices(trx: Knex, wishes: readonly PriceWish[]): Promise<void> {
  const wanted = wishes.map(({ variant_id, after }) => ({ variant_id, amount: decimalFromCents(after) }))
  const { rows } = await runPrepared<{ variant_id: string }>(trx, SET_PRICES, [JSON.stringify(wanted)])
  const known = new Set(rows.map((row) => row.variant_id))
  const bare = wishes.filter(({ variant_id }) => !known.has(variant_id))
  if (bare.length === 0) return
  const sets = await trx<{ variant_id: string; price_set_id: string }>("product_variant_price_set")
    .whereIn(
      "variant_id",
      bare.map(({ variant_id }) => variant_id),
    )
    .whereNull("deleted_at")
  const setOf = new Map(sets.map((row) => [row.variant_id, row.price_set_id]))
  await insertRows(trx, {
    price: bare.flatMap(({ variant_id, after }) => {
      const set = setOf.get(variant_id)
      return set === undefined ? [] : [priceRow(set, after)]
    }),
  })
}

const SET_PRICES = `
  update price p
     set amount = cast(w.amount as numeric), updated_at = now(),
         raw_amount = jsonb_build_object('value', w.amount, 'precision', 20)
    from jsonb_to_recordset(cast(? as jsonb)) as w(variant_id text, amount text)
    join product_variant_price_set ps on ps.variant_id = w.variant_id and ps.deleted_at is null
   where p.price_set_id = ps.price_set_id and p.currency_code = 'eur' and p.deleted_at is null
     and p.price_list_id is null and p.rules_count = 0 and p.min_quantity is null
  returning w.variant_id`
